import type { HouseTables } from "./tables/house.ts";

/** Every table, as Kysely knows it. */
export type Tables = HouseTables;
