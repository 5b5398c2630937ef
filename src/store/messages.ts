import type { AssociationId, PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import type { MessageId } from "../core/messages/ids.ts";
import type { MessageKind, MessageParams } from "../core/messages/kinds.ts";
import type { LetterKind } from "../core/messages/recipients.ts";
import type { Clock } from "../services/clock.ts";
import type { Ids } from "../services/ids.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** What somebody with an account is told. */
export type NewMessage<K extends MessageKind> = {
  readonly to: PersonId;
  readonly kind: K;
  readonly params: MessageParams[K];
  /** Whom the message speaks for, where it is an association. */
  readonly association?: AssociationId;
};

type Around = { readonly clock: Clock; readonly ids: Ids };

const insert = async <K extends MessageKind>(
  tx: Tx,
  statement: string,
  { clock, ids }: Around,
  { to, kind, params, association }: NewMessage<K>,
): Promise<MessageId> => {
  const id = ids.id<"message">();
  await tx.write(
    statement,
    tx.db.insertInto("messages").values({
      id,
      person_id: to,
      association_id: association ?? null,
      kind,
      params: JSON.stringify(params),
      made_at: at(clock.now()),
    }),
  );
  return id;
};

/**
 * Tells somebody something: it is in their inbox with this transaction, and mailed after it. Allowed to the person itself,
 * to staff for people of their association, to whoever accepts an invitation for its maker, and to jobs.
 */
export const send = async <K extends LetterKind>(
  tx: Tx,
  around: Around,
  message: NewMessage<K>,
): Promise<MessageId> => {
  const id = await insert(tx, "messages.send", around, message);
  tx.outbox.put({ kind: "message", id });
  return id;
};

/** The same of something that the audit told before: what somebody asked for and took a while, or what waits for them. */
export const sendDone = async <K extends LetterKind>(
  tx: Tx,
  around: Around,
  message: NewMessage<K>,
): Promise<MessageId> => {
  const id = await insert(tx, "messages.send-done", around, message);
  tx.outbox.put({ kind: "message", id });
  return id;
};

/** Puts into an inbox what is being mailed at this moment by the job that calls this: it makes no further mail. */
export const keepInInbox = async <K extends MessageKind>(
  tx: Tx,
  around: Around,
  message: NewMessage<K>,
): Promise<MessageId> => insert(tx, "messages.keep", around, message);

/** The same of what is mailed later, under an id that it has already: what is there stays as it is. */
export const keepAheadOfMail = async <K extends MessageKind>(
  tx: Tx,
  { clock }: Pick<Around, "clock">,
  { id, to, kind, params }: NewMessage<K> & { readonly id: MessageId },
): Promise<void> => {
  await tx.write(
    "messages.keep-ahead",
    tx.db
      .insertInto("messages")
      .values({
        id,
        person_id: to,
        association_id: null,
        kind,
        params: JSON.stringify(params),
        made_at: at(clock.now()),
      })
      .onConflict((there) => there.doNothing()),
  );
};

/** Marks messages of somebody as read at a moment, or as unread again. */
export const markMessages = async (
  tx: Tx,
  person: PersonId,
  which: readonly MessageId[] | "all",
  readAt: Instant | null,
): Promise<number> => {
  if (which.length === 0) return 0;
  const own = tx.db
    .updateTable("messages")
    .set({ read_at: readAt === null ? null : at(readAt) })
    .where("person_id", "=", person)
    .where("read_at", readAt === null ? "is not" : "is", null);
  return tx.write("messages.mark", which === "all" ? own : own.where("id", "in", [...which]));
};

/** A message as it was stored; `kind` and `params` are read by core. */
export type FoundMessage = {
  readonly id: MessageId;
  readonly personId: PersonId;
  readonly associationId: AssociationId | null;
  readonly kind: string;
  readonly params: unknown;
};

/** A message by its id, as far as the scope sees it. */
export const findMessage = async (tx: Tx, id: MessageId): Promise<FoundMessage | undefined> =>
  tx.maybe(
    "messages.by-id",
    tx.db
      .selectFrom("messages")
      .select(["id", "person_id as personId", "association_id as associationId", "kind", "params"])
      .where("id", "=", id),
  );
