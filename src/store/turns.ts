import { sql } from "kysely";
import type { AssociationId, PersonId } from "../core/kernel/ids.ts";
import type { OutboxId } from "../core/messages/ids.ts";
import type { Tx } from "./tx.ts";

/** What only one transaction at a time may change and no row stands for; each noun is used in one place. */
export type Turn =
  | `${"declarations" | "documents" | "exports" | "imports" | "series"} of ${PersonId}`
  | `${"entry" | "upload"} ${string} of ${PersonId}`
  | `${"framework texts" | "register" | "settings"} of ${AssociationId}`
  | `outbox ${OutboxId}`;

/** Asked in a statement, it waits until nobody else has the turn, and keeps it to the end of the transaction. */
export const turnOf = ({ db }: Pick<Tx, "db">, turn: Turn) => {
  const key = sql<string>`hashtextextended(${turn}::text, 0)`;
  return db.selectNoFrom(({ fn }) => fn<null>("pg_advisory_xact_lock", [key]).as("locked"));
};
