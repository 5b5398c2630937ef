import type { HouseTables } from "./tables/house.ts";
import type { MessagesTables } from "./tables/messages.ts";

/** Every table, as Kysely knows it. */
export type Tables = HouseTables & MessagesTables;
