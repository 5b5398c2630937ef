import { can } from "../../core/access/can.ts";
import {
  type Invitation,
  type InvitationState,
  invitationState,
  lastSentAt,
} from "../../core/association/invitation.ts";
import { zoneOf } from "../../core/association/setting-history.ts";
import { type MailState, mailState } from "../../core/messages/summary.ts";
import { readSettings } from "../../store/association-settings.ts";
import { listInvitations, mailsOfInvitations } from "../../store/invitations.ts";
import { type Grantee, listGrantees } from "../../store/role-grants.ts";
import { together } from "../../store/together.ts";
import type { StaffVisit } from "../../web/staff-visit.ts";

/** An invitation as staff see it. */
export type ShownInvitation = Invitation & { readonly state: InvitationState; readonly mail: MailState };

/** Who holds which role, and who is invited to which. */
export type PeopleView = {
  readonly timeZone: string;
  readonly grantees: readonly (Grantee & {
    readonly isOwn: boolean;
    readonly may: { readonly end: boolean };
  })[];
  readonly open: readonly ShownInvitation[];
  readonly earlier: readonly ShownInvitation[];
  readonly may: { readonly invite: boolean };
};

/** Reads the people of an association, with what may be done about each. */
export const loadPeople = async ({ world, actor, association }: StaffVisit): Promise<PeopleView> =>
  world.store.withinStaff(association.id, actor.personId, async (tx) => {
    const now = world.clock.now();
    const { history, grantees, mails, listed } = await together({
      history: readSettings(tx, association.id),
      grantees: listGrantees(tx, association.id),
      mails: mailsOfInvitations(tx, association.id),
      listed: listInvitations(tx, association.id),
    });
    const invitations = listed.map((invitation) => ({
      ...invitation,
      state: invitationState(invitation, now),
      // Only the mails since it was last sent tell whether the present link arrived.
      mail: mailState(
        mails
          .filter((mail) => mail.invitation === invitation.id && mail.madeAt >= lastSentAt(invitation))
          .map(({ state }) => state),
      ),
    }));
    const isOpen = ({ state }: ShownInvitation): boolean => state === "waiting" || state === "expired";
    return {
      timeZone: zoneOf(history, now),
      grantees: grantees.map((grantee) => ({
        ...grantee,
        isOwn: grantee.personId === actor.personId,
        may: {
          end: can(actor, "role.end", { associationId: association.id, personId: grantee.personId }).ok,
        },
      })),
      open: invitations.filter(isOpen),
      earlier: invitations.filter((invitation) => !isOpen(invitation)),
      may: { invite: can(actor, "invitation.make", { associationId: association.id }).ok },
    };
  });
