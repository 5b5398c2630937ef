import { readWords } from "../../core/association/settings/mail-template.ts";
import type { AssociationId, PersonId } from "../../core/kernel/ids.ts";
import type { Instant } from "../../core/kernel/instant.ts";
import { ZONE_OF_NOBODY } from "../../core/kernel/time-zone.ts";
import { isFinal, isLost, withdrawn } from "../../core/messages/delivery.ts";
import type { AddressId, MessageId } from "../../core/messages/ids.ts";
import { languageOf, type Message, readMessage } from "../../core/messages/kinds.ts";
import { dueAddresses, groupOf, manners } from "../../core/messages/recipients.ts";
import { addressesOf, markBounced } from "../../store/addresses.ts";
import { changeDeliveries, deliveriesOfMessage, lockMessage } from "../../store/deliveries.ts";
import type { MailRow } from "../../store/handover.ts";
import { leaveUnmailed, unwantedBy } from "../../store/mail-choices.ts";
import { type FoundMessage, findMessage } from "../../store/messages.ts";
import { type FoundPerson, findPerson } from "../../store/persons.ts";
import type { Tx } from "../../store/tx.ts";
import { rendered } from "../../ui/mail/render.ts";
import { letterOf } from "../../ui/mail/templates.ts";
import { beginDelivery } from "./begin.ts";
import { type Letterhead, letterheadOf } from "./letterhead.ts";
import type { FindMail, Found, MailParts } from "./parts.ts";
import { waitsUntil } from "./quiet.ts";
import { refusalAt } from "./refusal.ts";

type Addressee = FoundPerson & { readonly id: PersonId; readonly address: string };

const writeTo = async (
  parts: MailParts,
  message: Message,
  { associationId, ownWords }: Pick<FoundMessage, "associationId" | "ownWords">,
  { id: person, name, language: own, timeZone, address }: Addressee,
): ReturnType<Extract<Found, { is: "begun" }>["write"]> => {
  const { store, clock, site } = parts;
  const { kind, params } = message;
  const language = languageOf(message, own);
  const letterhead =
    associationId === null ? undefined : await letterheadOf(store, associationId, clock.now());
  const association = letterhead?.association;
  const zone = timeZone ?? letterhead?.zone ?? ZONE_OF_NOBODY;
  const group = groupOf(kind);
  const refuseAt =
    group === undefined ? undefined : refusalAt(parts, { of: "person", person, group, to: address });
  const context = {
    language,
    zone,
    site,
    name,
    association,
    refuseAt,
    template: readWords(ownWords),
  };
  const mail = await rendered(letterOf(kind, params, context), context);
  return {
    ...mail,
    to: address,
    language,
    fromName: association?.name,
    replyTo: association?.replyTo,
    refuseAt,
  };
};

/** Mail to an address that somebody no longer has is not sent: what waits for it is taken back. */
const withdrawFrom = async (
  tx: Tx,
  deliveries: Awaited<ReturnType<typeof deliveriesOfMessage>>,
  present: ReadonlySet<AddressId | null>,
  now: Instant,
): Promise<void> => {
  for (const delivery of deliveries) {
    if (!isFinal(delivery.state) && !present.has(delivery.addressId))
      await changeDeliveries(tx, [delivery.id], delivery, withdrawn(delivery, now));
  }
};

/** Whose rules must be known before it is known whether a mail waits. */
type From = { readonly is: "from"; readonly association: AssociationId };

const findWith = async (
  parts: MailParts,
  row: MailRow,
  letterhead: Letterhead | "gone" | undefined,
): Promise<Found | From> =>
  parts.store.withinJob(async (tx): Promise<Found | From> => {
    const now = parts.clock.now();
    const id = row.subjectId as MessageId;
    await lockMessage(tx, id);
    const found = await findMessage(tx, id);
    const message = found === undefined ? undefined : readMessage(found.kind, found.params);
    if (found === undefined || message === undefined) {
      parts.log.warn("mail.message-unknown", { outbox: row.id });
      return { is: "over" };
    }
    const person = await findPerson(tx, found.personId);
    const addresses = await addressesOf(tx, found.personId);
    const deliveries = await deliveriesOfMessage(tx, id);
    await withdrawFrom(tx, deliveries, new Set(addresses.map(({ id }) => id)), now);
    const { reach, patience, hours } = manners[message.kind];
    // A kind for the one address that was typed is sent by whoever handles what was typed.
    if (person === undefined || reach === "asked") return { is: "over" };

    const group = groupOf(message.kind);
    if (group !== undefined && (await unwantedBy(tx, found.personId)).includes(group)) {
      await withdrawFrom(tx, deliveries, new Set(), now);
      await leaveUnmailed(tx, found.id, now);
      return { is: "over" };
    }
    const mayWait = hours === "day" && parts.keepsQuiet;
    if (mayWait && letterhead === undefined && found.associationId !== null)
      return { is: "from", association: found.associationId };
    const head = letterhead === "gone" ? undefined : letterhead;
    const notBefore = mayWait ? waitsUntil(parts, head, person.timeZone) : undefined;
    const states = new Map(deliveries.map(({ addressId, state }) => [addressId, state]));
    let later: Instant | undefined;
    // Once mail to one address turns out to be lost, the next is due: the list grows while it is gone through.
    for (const tried = new Set<AddressId>(); ; ) {
      const due = dueAddresses(
        reach,
        addresses.map(({ id, main }) => ({ id, isMain: main })),
        (id) => states.get(id),
      );
      const next = due.find((id) => !tried.has(id));
      const address = addresses.find(({ id }) => id === next);
      if (next === undefined || address === undefined) break;
      tried.add(next);
      const about = {
        subjectKind: "message",
        subjectId: found.id,
        associationId: null,
        personId: found.personId,
        addressId: next,
      } as const;
      const known = deliveries.find(({ addressId }) => addressId === next);
      const beginning = await beginDelivery(
        tx,
        { ids: parts.ids, now },
        { known, outbox: row.id, subject: about, patience, notBefore },
      );
      if (beginning.is === "begun") {
        return {
          is: "begun",
          deliveries: [beginning.id],
          delivery: beginning.delivery,
          patience,
          write: async () =>
            writeTo(parts, message, found, {
              ...person,
              id: found.personId,
              address: address.address,
            }),
          ended: async (ending, { state, changedAt }) => {
            if (isLost(state)) await markBounced(ending, next, changedAt);
            else if (state === "sent" && address.bouncedAt !== null) await markBounced(ending, next, null);
          },
        };
      }
      if (beginning.is === "later") later = Math.min(later ?? beginning.at, beginning.at);
      else states.set(next, beginning.delivery.state);
    }
    return later === undefined ? { is: "over" } : { is: "later", at: later };
  });

/**
 * A message to somebody with an account: to one of their addresses after the other, as its kind says, each at most once. It is
 * looked at again when a mail of it comes back.
 */
export const findMessageMail: FindMail = async (parts, row: MailRow) => {
  const found = await findWith(parts, row, undefined);
  if (found.is !== "from") return found;
  // A job reads what an association decided only where it is about that association.
  const letterhead = await letterheadOf(parts.store, found.association, parts.clock.now());
  const again = await findWith(parts, row, letterhead ?? "gone");
  if (again.is === "from") throw new Error("a message is from an association that was asked for already");
  return again;
};
