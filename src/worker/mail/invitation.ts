import type { EmailAddress } from "../../core/account/email-address.ts";
import { invitationState } from "../../core/association/invitation.ts";
import type { InvitationId } from "../../core/kernel/ids.ts";
import { ZONE_OF_NOBODY } from "../../core/kernel/time-zone.ts";
import { isFinal, withdrawn } from "../../core/messages/delivery.ts";
import type { DeliveryId } from "../../core/messages/ids.ts";
import { findAddress } from "../../store/addresses.ts";
import { addDelivery, changeDeliveries, deliveriesOf, lockOutbox } from "../../store/deliveries.ts";
import { findInvitation } from "../../store/invitations.ts";
import { makeLink } from "../../store/link-tokens.ts";
import { keepInInbox } from "../../store/messages.ts";
import { rendered } from "../../ui/mail/render.ts";
import { letterOf } from "../../ui/mail/templates.ts";
import { beginDelivery } from "./begin.ts";
import { letterheadOf } from "./letterhead.ts";
import type { FindMail, Found } from "./parts.ts";

const patience = "letter";

/**
 * The mail that hands over an invitation. Staff see what becomes of it, and nothing of whether the address has an account;
 * where it has one, its owner has a message with the same state in the inbox.
 */
export const findInvitationMail: FindMail = async (parts, row) => {
  const { store, clock, ids, site, digestOfToken } = parts;
  const { associationId } = row;
  if (associationId === null) {
    parts.log.warn("mail.invitation-without-association", { outbox: row.id });
    return { is: "over" };
  }
  return store.withinJob(
    async (tx): Promise<Found> => {
      const now = clock.now();
      await lockOutbox(tx, row.id);
      const invitation = await findInvitation(tx, row.subjectId as InvitationId);
      const [staffs, owners] = (await deliveriesOf(tx, row.id)).toSorted(
        (a, b) => Number(b.subjectKind === "invitation") - Number(a.subjectKind === "invitation"),
      );
      if (invitation === undefined || invitationState(invitation, now) !== "waiting") {
        const open = [staffs, owners].flatMap((each) =>
          each === undefined || isFinal(each.state) ? [] : [each],
        );
        for (const each of open) await changeDeliveries(tx, [each.id], each, withdrawn(each, now));
        return { is: "over" };
      }
      const { id: subjectId, address, language, name, roles, expiresAt } = invitation;
      const beginning = await beginDelivery(
        tx,
        { ids, now },
        {
          known: staffs,
          outbox: row.id,
          patience,
          subject: { subjectKind: "invitation", subjectId, associationId, personId: null, addressId: null },
        },
      );
      if (beginning.is === "later") return beginning;
      if (beginning.is === "final") return { is: "over" };
      const { delivery } = beginning;

      const known = await findAddress(tx, address as EmailAddress);
      let besides: readonly DeliveryId[] = owners === undefined ? [] : [owners.id];
      if (owners !== undefined) await changeDeliveries(tx, [owners.id], owners, delivery);
      if (staffs === undefined && known !== undefined) {
        const { personId, id: addressId } = known;
        const inbox = await keepInInbox(tx, parts, {
          to: personId,
          kind: "invitation",
          params: { roles: [...roles], expiresAt },
          association: associationId,
        });
        const id = ids.id<"delivery">();
        const subject = {
          subjectKind: "message",
          subjectId: inbox,
          associationId: null,
          personId,
          addressId,
        } as const;
        await addDelivery(tx, { id, outbox: row.id, ...subject }, delivery);
        besides = [id];
      }
      const token = ids.token();
      await makeLink(
        tx,
        {
          tokenHash: digestOfToken(token),
          purpose: "invitation",
          address,
          language,
          personId: known?.personId ?? null,
          requestId: null,
          invitationId: subjectId,
          returnTo: null,
          expiresAt,
        },
        now,
        { isFirstTry: delivery.tries === 1 },
      );
      return {
        is: "begun",
        deliveries: [beginning.id, ...besides],
        delivery,
        patience,
        write: async () => {
          const letterhead = await letterheadOf(store, associationId, clock.now());
          const association = letterhead?.association;
          // By the association's clock, and not by that of an account: whether the address has one is not told.
          const zone = letterhead?.zone ?? ZONE_OF_NOBODY;
          const context = { language, zone, site, name, association, link: `${site}/link/${token}` };
          const mail = await rendered(
            letterOf("invitation", { roles: [...roles], expiresAt }, context),
            context,
          );
          return {
            ...mail,
            to: address,
            language,
            fromName: association?.name,
            replyTo: association?.replyTo,
          };
        },
        ended: async () => undefined,
      };
    },
    { association: associationId },
  );
};
