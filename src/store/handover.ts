import type { ClientBase } from "pg";
import type { AssociationId, PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import type { MailSubject, OutboxId, WorkKind } from "../core/messages/ids.ts";
import { beginIn } from "./scope.ts";

/** A row of the outbox as it is handed to the queue: ids only. */
export type OutboxRow = {
  readonly id: OutboxId;
  readonly kind: MailSubject | WorkKind;
  readonly subjectId: string;
  readonly associationId: AssociationId | null;
  readonly personId: PersonId | null;
};

/** The same of a mail. */
export type MailRow = OutboxRow & { readonly kind: MailSubject };

type Client = Pick<ClientBase, "query">;

/** Runs work in one transaction of the relay's own connection. */
export const inRelayTransaction = async <T>(client: Client, work: () => Promise<T>): Promise<T> => {
  await client.query(beginIn({ kind: "job" }));
  try {
    const value = await work();
    await client.query("commit");
    return value;
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  }
};

/** Takes rows that wait, the oldest first; those that another relay holds are passed over. */
export const takeWaiting = async (client: Client, most: number): Promise<readonly OutboxRow[]> => {
  const { rows } = await client.query<OutboxRow>(
    `select id, kind, subject_id as "subjectId", association_id as "associationId", person_id as "personId"
     from outbox where relayed_at is null order by made_at, id limit $1 for update skip locked`,
    [most],
  );
  return rows;
};

/** Notes that rows are in the queue. */
export const markRelayed = async (client: Client, ids: readonly OutboxId[], now: Instant): Promise<void> => {
  await client.query("update outbox set relayed_at = $2 where id = any ($1::uuid[])", [ids, new Date(now)]);
};

/** Removes rows that have been in the queue since before a moment. */
export const forgetRelayed = async (client: Client, before: Instant): Promise<number> => {
  const { rowCount } = await client.query("delete from outbox where relayed_at < $1", [new Date(before)]);
  return rowCount ?? 0;
};

/** What waits to be relayed: how much, and since when. */
export type Waiting = { readonly rows: number; readonly since: Instant | null };

/** Counts what waits. */
export const countWaiting = async (client: Client): Promise<Waiting> => {
  const { rows } = await client.query<{ rows: string; since: Date | null }>(
    "select count(*) as rows, min(made_at) as since from outbox where relayed_at is null",
  );
  const [only] = rows;
  return { rows: Number(only?.rows ?? 0), since: only?.since?.getTime() ?? null };
};
