import type { AssociationId, PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import type { Delivery } from "../core/messages/delivery.ts";
import type { AddressId, DeliveryId, MailSubject, MessageId, OutboxId } from "../core/messages/ids.ts";
import { lockOn } from "./locks.ts";
import { at, moment } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** A mail to one address, with what is remembered of it. */
export type FoundDelivery = Delivery & {
  readonly id: DeliveryId;
  readonly subjectKind: MailSubject;
  readonly addressId: AddressId | null;
};

/** What a delivery is about: staff read those of an invitation, a person their own. */
export type DeliverySubject = {
  readonly subjectKind: MailSubject;
  readonly subjectId: string;
  readonly associationId: AssociationId | null;
  readonly personId: PersonId | null;
  readonly addressId: AddressId | null;
};

const columns = [
  "id",
  "subject_kind as subjectKind",
  "address_id as addressId",
  "state",
  "tries",
  "next_try_at as nextTryAt",
  "problem",
  "changed_at as changedAt",
  "sent_at as sentAt",
] as const;

/** Keeps every other process from beginning a mail of the same outbox row until this transaction ends. */
export const lockOutbox = async (tx: Tx, outbox: OutboxId): Promise<void> => {
  await tx.one("deliveries.lock", lockOn(tx, `outbox ${outbox}`));
};

/** What is remembered of the mails that an outbox row led to. */
export const deliveriesOf = async (tx: Tx, outbox: OutboxId): Promise<readonly FoundDelivery[]> =>
  tx.many(
    "deliveries.of-outbox",
    tx.db
      .selectFrom("deliveries")
      .select(columns)
      .where("outbox_id", "=", outbox)
      .orderBy("made_at")
      .orderBy("id"),
  );

/** The same of a message, whose mail to one address may have come back when it is sent to the next. */
export const lockMessage = async (tx: Tx, message: MessageId): Promise<void> => {
  await tx.one("deliveries.lock-message", lockOn(tx, `message ${message}`));
};

/** What is remembered of the mails of a message, each to another address. */
export const deliveriesOfMessage = async (tx: Tx, message: MessageId): Promise<readonly FoundDelivery[]> =>
  tx.many(
    "deliveries.of-message",
    tx.db
      .selectFrom("deliveries")
      .select(columns)
      .where("subject_id", "=", message)
      .where("subject_kind", "=", "message")
      .orderBy("made_at")
      .orderBy("id"),
  );

/** Remembers that a mail begins, which nobody had tried. */
export const addDelivery = async (
  tx: Tx,
  added: { readonly id: DeliveryId; readonly outbox: OutboxId } & DeliverySubject,
  delivery: Delivery,
): Promise<void> => {
  await tx.write(
    "deliveries.begin",
    tx.db.insertInto("deliveries").values({
      id: added.id,
      outbox_id: added.outbox,
      subject_kind: added.subjectKind,
      subject_id: added.subjectId,
      association_id: added.associationId,
      person_id: added.personId,
      address_id: added.addressId,
      state: delivery.state,
      tries: delivery.tries,
      next_try_at: delivery.nextTryAt === null ? null : at(delivery.nextTryAt),
      problem: delivery.problem,
      made_at: at(delivery.changedAt),
      changed_at: at(delivery.changedAt),
      sent_at: delivery.sentAt === null ? null : at(delivery.sentAt),
    }),
  );
};

/**
 * Remembers what came of a mail. Only where it stands as it was when the try began: a process that was thought dead and
 * comes late changes nothing. True where it was written.
 */
export const changeDeliveries = async (
  tx: Tx,
  ids: readonly DeliveryId[],
  from: Pick<Delivery, "state" | "tries">,
  to: Delivery,
): Promise<boolean> => {
  const changed = await tx.write(
    "deliveries.change",
    tx.db
      .updateTable("deliveries")
      .set({
        state: to.state,
        tries: to.tries,
        next_try_at: to.nextTryAt === null ? null : at(to.nextTryAt),
        problem: to.problem,
        changed_at: at(to.changedAt),
        sent_at: to.sentAt === null ? null : at(to.sentAt),
      })
      .where("id", "in", [...ids])
      .where("state", "=", from.state)
      .where("tries", "=", from.tries),
  );
  return changed > 0;
};

/** How many mails are in each state, and the oldest that waits to be tried again; in a job's scope. */
export const countDeliveries = async (
  tx: Tx,
  since: Instant,
): Promise<readonly { readonly state: Delivery["state"]; readonly mails: number }[]> =>
  tx.many(
    "deliveries.count",
    tx.db
      .selectFrom("deliveries")
      .select((eb) => ["state", eb.fn.countAll<number>().as("mails")])
      .where("changed_at", ">=", moment(since))
      .groupBy("state")
      .orderBy("state"),
  );

/** Removes what is remembered of mails to nobody known, since before a moment; for the timetable. */
export const forgetDeliveries = async (tx: Tx, before: Instant): Promise<number> =>
  tx.write(
    "deliveries.forget",
    tx.db
      .deleteFrom("deliveries")
      .where("changed_at", "<", moment(before))
      .where("person_id", "is", null)
      .where("association_id", "is", null),
  );

/** Mails by their ids, locked until the transaction ends; in a job's scope. */
export const deliveriesById = async (
  tx: Tx,
  ids: readonly DeliveryId[],
): Promise<readonly (FoundDelivery & { readonly outbox: OutboxId; readonly subjectId: string })[]> =>
  tx.many(
    "deliveries.by-id",
    tx.db
      .selectFrom("deliveries")
      .select([...columns, "outbox_id as outbox", "subject_id as subjectId"])
      .where((eb) => eb("id", "=", eb.fn.any(eb.val([...ids]))))
      .orderBy("id")
      .forUpdate(),
  );
