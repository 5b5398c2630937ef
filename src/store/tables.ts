import type { AccountsTables } from "./tables/accounts.ts";
import type { AuditTables } from "./tables/audit.ts";
import type { HouseTables } from "./tables/house.ts";
import type { MessagesTables } from "./tables/messages.ts";

/** Every table, as Kysely knows it. */
export type Tables = AccountsTables & AuditTables & HouseTables & MessagesTables;
