import type { EmailAddress } from "../../core/account/email-address.ts";
import { type HourRequestId, nextMailAt, requestState } from "../../core/entries/hour-requests.ts";
import { DAY } from "../../core/kernel/instant.ts";
import { ZONE_OF_NOBODY } from "../../core/kernel/time-zone.ts";
import { isFinal, withdrawn } from "../../core/messages/delivery.ts";
import type { DeliveryId, MessageId } from "../../core/messages/ids.ts";
import { manners } from "../../core/messages/recipients.ts";
import { findAddress } from "../../store/addresses.ts";
import { addDelivery, changeDeliveries, deliveriesOf, lockOutbox } from "../../store/deliveries.ts";
import { endUnwanted, findHourMail } from "../../store/hour-mails.ts";
import { makeLink } from "../../store/link-tokens.ts";
import { isUnwantedAt } from "../../store/mail-choices.ts";
import { keepAheadOfMail } from "../../store/messages.ts";
import { askingMailsSince } from "../../store/rating-mails.ts";
import { rendered } from "../../ui/mail/render.ts";
import { letterOf } from "../../ui/mail/templates.ts";
import { beginDelivery } from "./begin.ts";
import type { FindMail, Found } from "./parts.ts";
import { refusalAt } from "./refusal.ts";

const { patience, choice } = manners["hours-request"];

/**
 * The mail that asks a provider to confirm hours. Whoever asked sees what becomes of it, and nothing of whether the address
 * has an account; where it has one, its owner has a message with the same state in the inbox. An address whose owner wants
 * no such mail gets none.
 */
export const findHourRequestMail: FindMail = async (parts, row) => {
  const { store, clock, ids, site, digestOfToken } = parts;
  return store.withinJob(async (tx): Promise<Found> => {
    const now = clock.now();
    await lockOutbox(tx, row.id);
    const request = await findHourMail(tx, row.subjectId as HourRequestId);
    const [askers, owners] = (await deliveriesOf(tx, row.id)).toSorted(
      (a, b) => Number(b.subjectKind === "hour-request") - Number(a.subjectKind === "hour-request"),
    );
    const isOpen = request !== undefined && requestState(request, now) === "open";
    const isUnwanted = isOpen && (await isUnwantedAt(tx, { address: request.address, group: choice }));
    if (isUnwanted) await endUnwanted(tx, request.id, now);
    if (!isOpen || isUnwanted) {
      const open = [askers, owners].flatMap((each) =>
        each === undefined || isFinal(each.state) ? [] : [each],
      );
      for (const each of open) await changeDeliveries(tx, [each.id], each, withdrawn(each, now));
      return { is: "over" };
    }
    const { id: subjectId, address, language, providerName: name, askerName: asker, expiresAt } = request;
    const known = await findAddress(tx, address as EmailAddress);
    // Under the id of the request, so that it is there once, whether the mail waits or not.
    const inbox = subjectId as string as MessageId;
    if (askers === undefined && known !== undefined)
      await keepAheadOfMail(tx, parts, {
        id: inbox,
        to: known.personId,
        kind: "hours-request",
        params: { request: subjectId, expiresAt },
      });
    if (askers === undefined) {
      const next = nextMailAt(await askingMailsSince(tx, address, now - DAY), request.personId, now);
      if (next !== undefined) return { is: "later", at: next };
    }
    const subject = {
      subjectKind: "hour-request",
      subjectId,
      associationId: null,
      personId: null,
      addressId: null,
    } as const;
    const beginning = await beginDelivery(
      tx,
      { ids, now },
      { known: askers, outbox: row.id, patience, subject },
    );
    if (beginning.is === "later") return beginning;
    if (beginning.is === "final") return { is: "over" };
    const { delivery } = beginning;

    let besides: readonly DeliveryId[] = owners === undefined ? [] : [owners.id];
    if (owners !== undefined) await changeDeliveries(tx, [owners.id], owners, delivery);
    if (askers === undefined && known !== undefined) {
      const { personId, id: addressId } = known;
      const id = ids.id<"delivery">();
      const own = {
        subjectKind: "message",
        subjectId: inbox,
        associationId: null,
        personId,
        addressId,
      } as const;
      await addDelivery(tx, { id, outbox: row.id, ...own }, delivery);
      besides = [id];
    }
    const token = ids.token();
    const link = {
      tokenHash: digestOfToken(token),
      purpose: "hours",
      address,
      language,
      personId: null,
      requestId: null,
      invitationId: null,
      hourRequestId: subjectId,
      returnTo: null,
      expiresAt,
    } as const;
    await makeLink(tx, link, now, { isFirstTry: delivery.tries === 1 });
    return {
      is: "begun",
      deliveries: [beginning.id, ...besides],
      delivery,
      patience,
      write: async () => {
        const refuseAt = refusalAt(parts, { of: "address", address, group: choice });
        // By no clock of an account: whether the address has one is not told.
        const context = {
          language,
          zone: ZONE_OF_NOBODY,
          site,
          name,
          asker,
          refuseAt,
          link: `${site}/link/${token}`,
        };
        const mail = await rendered(
          letterOf("hours-request", { request: subjectId, expiresAt }, context),
          context,
        );
        return { ...mail, to: address, language, refuseAt };
      },
      ended: async () => undefined,
    };
  });
};
