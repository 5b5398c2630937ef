import { type RawBuilder, sql } from "kysely";
import type { AssociationId, PersonId } from "../core/kernel/ids.ts";
import type { MessageId, OutboxId } from "../core/messages/ids.ts";
import type { Tx } from "./tx.ts";

/** The name of a lock: what only one transaction at a time may change and no row stands for; each noun is used in one place. */
export type LockName =
  | `${"applications" | "declarations" | "documents" | "exports" | "imports" | "references" | "series"} of ${PersonId}`
  | `${"entry" | "upload"} ${string} of ${PersonId}`
  | `${"framework texts" | "register" | "settings"} of ${AssociationId}`
  | `hour mails to ${string}`
  | `message ${MessageId}`
  | `outbox ${OutboxId}`;

/** Waits in a statement until nobody else has the lock of a name, and keeps it to the end of the transaction. */
export const advisoryLock = (name: RawBuilder<string>): RawBuilder<null> =>
  sql<null>`pg_advisory_xact_lock(hashtextextended(${name}, 0))`;

/** Asked in a statement, it waits until nobody else has the lock, and keeps it to the end of the transaction. */
export const lockOn = ({ db }: Pick<Tx, "db">, name: LockName) =>
  db.selectNoFrom(advisoryLock(sql<string>`${name}::text`).as("locked"));
