import { sql } from "kysely";
import type { Instant } from "../core/kernel/instant.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** What the database says of itself; undefined before its first start. */
export const readInstallation = async (
  tx: Tx,
): Promise<{ readonly id: string; readonly isDemonstration: boolean } | undefined> =>
  tx.maybe(
    "installation.read",
    tx.db.selectFrom("installation").select(["id", "demonstration as isDemonstration"]),
  );

/** True where nobody and no association is there. */
export const isEmpty = async (tx: Tx): Promise<boolean> => {
  const { empty } = await tx.one(
    "installation.is-empty",
    tx.db.selectNoFrom(
      sql<boolean>`not exists (select from persons) and not exists (select from associations)`.as("empty"),
    ),
  );
  return empty;
};

/** Says once what the database is; of two who say it, the first counts. */
export const makeInstallation = async (
  tx: Tx,
  row: { readonly id: string; readonly isDemonstration: boolean; readonly now: Instant },
): Promise<void> => {
  await tx.write(
    "installation.make",
    tx.db
      .insertInto("installation")
      .values({ id: row.id, demonstration: row.isDemonstration, installed_at: at(row.now) })
      .onConflict((conflict) => conflict.doNothing()),
  );
};
