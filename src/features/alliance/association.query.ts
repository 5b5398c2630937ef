import {
  type Invitation,
  type InvitationState,
  invitationState,
  lastSentAt,
} from "../../core/association/invitation.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import { findStaffed, listStaffed, type StaffedAssociation } from "../../store/associations.ts";
import { listInvitations } from "../../store/invitations.ts";
import type { World } from "../../store/world.ts";

/** The invitation that is to bring an association its first administrator. */
export type FirstInvitation = Pick<Invitation, "name" | "address" | "expiresAt"> & {
  readonly state: InvitationState;
  readonly sentAt: number;
};

/** Every association with its staff counted. */
export const loadAssociations = async (
  { store }: World,
  person: PersonId,
): Promise<readonly StaffedAssociation[]> => store.withinPlatform(person, listStaffed);

/** One association; the invitation of its first administrator is seen only as long as there is none. */
export const loadAssociation = async (
  { store, clock }: World,
  person: PersonId,
  slug: string,
): Promise<
  { readonly association: StaffedAssociation; readonly invitation: FirstInvitation | undefined } | undefined
> =>
  store.withinPlatform(person, async (tx) => {
    const association = await findStaffed(tx, slug);
    if (association === undefined) return undefined;
    const open = (await listInvitations(tx, association.id)).find(({ revokedAt }) => revokedAt === null);
    return {
      association,
      invitation:
        open === undefined
          ? undefined
          : { ...open, state: invitationState(open, clock.now()), sentAt: lastSentAt(open) },
    };
  });
