import { type MailTemplate, readWords } from "../../core/association/settings/mail-template.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import type { Instant } from "../../core/kernel/instant.ts";
import type { Delivery } from "../../core/messages/delivery.ts";
import type { AddressId, MessageId } from "../../core/messages/ids.ts";
import { type Message, readMessage } from "../../core/messages/kinds.ts";
import type { Tx } from "../../store/tx.ts";

/** A message of the inbox. */
export type Received = {
  readonly id: MessageId;
  /** Undefined where this program cannot read it. */
  readonly message: Message | undefined;
  /** The association's own words for it, as they held when it was made. */
  readonly template: MailTemplate | undefined;
  readonly association: { readonly name: string; readonly slug: string } | undefined;
  readonly madeAt: Instant;
  readonly isRead: boolean;
  /** It was not mailed, because its reader does not want such mail. */
  readonly isUnmailed: boolean;
  /** What became of it by mail, for each address that it went to. */
  readonly mails: readonly ReceivedMail[];
};

export type ReceivedMail = Pick<Delivery, "state" | "problem" | "nextTryAt" | "sentAt"> & {
  readonly addressId: AddressId | null;
};

/** How many messages a page shows. */
export const PAGE_SIZE = 25;

const messagesOf = (tx: Tx, person: PersonId) =>
  tx.db
    .selectFrom("messages")
    .leftJoin("associations", "associations.id", "messages.association_id")
    .select([
      "messages.id",
      "messages.kind",
      "messages.params",
      "messages.own_words as ownWords",
      "messages.made_at as madeAt",
      "messages.read_at as readAt",
      "messages.unmailed_at as unmailedAt",
      "associations.name",
      "associations.slug",
    ])
    .where("messages.person_id", "=", person);

type Row = Awaited<ReturnType<ReturnType<typeof messagesOf>["execute"]>>[number];

/** What became of messages by mail: one statement, however many there are. */
const mailsOf = async (
  tx: Tx,
  person: PersonId,
  ids: readonly MessageId[],
): Promise<ReadonlyMap<string, readonly ReceivedMail[]>> => {
  const rows = await tx.many(
    "inbox.mails",
    tx.db
      .selectFrom("deliveries")
      .select([
        "subject_id as messageId",
        "address_id as addressId",
        "state",
        "problem",
        "next_try_at as nextTryAt",
        "sent_at as sentAt",
      ])
      .where("person_id", "=", person)
      .where((eb) => eb("subject_id", "=", eb.fn.any(eb.val([...ids]))))
      .orderBy("made_at")
      .orderBy("id"),
  );
  return Map.groupBy(rows, ({ messageId }) => messageId);
};

const receivedOf = (row: Row, mails: readonly ReceivedMail[]): Received => ({
  id: row.id,
  message: readMessage(row.kind, row.params),
  template: readWords(row.ownWords),
  association: row.name === null || row.slug === null ? undefined : { name: row.name, slug: row.slug },
  madeAt: row.madeAt,
  isRead: row.readAt !== null,
  isUnmailed: row.unmailedAt !== null,
  mails,
});

/** One page of somebody's messages, the newest first, and how many there are. */
export const loadInbox = async (
  tx: Tx,
  person: PersonId,
  page: number,
): Promise<{ readonly messages: readonly Received[]; readonly total: number }> => {
  const { total } = await tx.one(
    "inbox.total",
    tx.db
      .selectFrom("messages")
      .select((eb) => eb.fn.countAll<number>().as("total"))
      .where("person_id", "=", person),
  );
  const rows = await tx.many(
    "inbox.page",
    messagesOf(tx, person)
      .orderBy("messages.made_at", "desc")
      .orderBy("messages.id")
      .limit(PAGE_SIZE)
      .offset((page - 1) * PAGE_SIZE),
  );
  const mails = await mailsOf(
    tx,
    person,
    rows.map(({ id }) => id),
  );
  return { total, messages: rows.map((row) => receivedOf(row, mails.get(row.id) ?? [])) };
};

/** One message of somebody's inbox; undefined where it is not theirs. */
export const loadMessage = async (tx: Tx, person: PersonId, id: MessageId): Promise<Received | undefined> => {
  const row = await tx.maybe("inbox.message", messagesOf(tx, person).where("messages.id", "=", id));
  if (row === undefined) return undefined;
  const mails = await mailsOf(tx, person, [id]);
  return receivedOf(row, mails.get(id) ?? []);
};
