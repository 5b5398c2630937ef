import type { Permit } from "../core/access/can.ts";
import { templateHeld } from "../core/association/own-words.ts";
import { isTemplated, type MailTemplate } from "../core/association/settings/mail-template.ts";
import type { AssociationId, PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import type { MessageId } from "../core/messages/ids.ts";
import type { MessageKind, MessageParams } from "../core/messages/kinds.ts";
import type { LetterKind } from "../core/messages/recipients.ts";
import type { Clock } from "../services/clock.ts";
import type { Ids } from "../services/ids.ts";
import { readSettings } from "./association-settings.ts";
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

/** What it is made of: with the words that its association chose for its kind, as they hold at this moment. */
type Made<K extends MessageKind> = NewMessage<K> & {
  readonly id: MessageId;
  readonly ownWords?: MailTemplate | undefined;
};

const rowOf = <K extends MessageKind>(
  { id, to, kind, params, association, ownWords }: Made<K>,
  now: Instant,
) => ({
  id,
  person_id: to,
  association_id: association ?? null,
  kind,
  params: JSON.stringify(params),
  made_at: at(now),
  own_words: ownWords === undefined ? null : JSON.stringify(ownWords),
});

/** An association's own words for a kind of mail today; undefined for the usual ones, and for kinds whose words are fixed. */
const wordsOf = async <K extends MessageKind>(
  tx: Tx,
  { kind, association }: NewMessage<K>,
  now: Instant,
): Promise<MailTemplate | undefined> =>
  association === undefined || !isTemplated(kind)
    ? undefined
    : templateHeld(await readSettings(tx, association), kind, now);

type Around = { readonly clock: Clock; readonly ids: Ids };

const insert = async <K extends MessageKind>(
  tx: Tx,
  statement: string,
  { clock, ids }: Around,
  message: NewMessage<K>,
): Promise<MessageId> => {
  const id = ids.id<"message">();
  const now = clock.now();
  const ownWords = await wordsOf(tx, message, now);
  await tx.write(statement, tx.db.insertInto("messages").values(rowOf({ ...message, id, ownWords }, now)));
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
  message: NewMessage<K> & { readonly id: MessageId },
): Promise<void> => {
  await tx.write(
    "messages.keep-ahead",
    tx.db
      .insertInto("messages")
      .values(rowOf(message, clock.now()))
      .onConflict((there) => there.doNothing()),
  );
};

/** Has staff written to by themselves in words that need not hold yet; false where the same press did so before. */
export const sendTest = async (
  tx: Tx,
  _permit: Permit<"setting.change">,
  message: NewMessage<"template-test"> & { readonly id: MessageId; readonly ownWords: MailTemplate },
  now: Instant,
): Promise<boolean> => {
  const written = await tx.write(
    "messages.send-test",
    tx.db
      .insertInto("messages")
      .values(rowOf(message, now))
      .onConflict((there) => there.doNothing()),
  );
  if (written > 0) tx.outbox.put({ kind: "message", id: message.id });
  return written > 0;
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
  readonly ownWords: unknown;
};

/** A message by its id, as far as the scope sees it. */
export const findMessage = async (tx: Tx, id: MessageId): Promise<FoundMessage | undefined> =>
  tx.maybe(
    "messages.by-id",
    tx.db
      .selectFrom("messages")
      .select([
        "id",
        "person_id as personId",
        "association_id as associationId",
        "kind",
        "params",
        "own_words as ownWords",
      ])
      .where("id", "=", id),
  );
