import type { Actor } from "../../core/access/actor.ts";
import { can } from "../../core/access/can.ts";
import type { Invitation } from "../../core/association/invitation.ts";
import type { AssociationRefusal } from "../../core/association/refusal.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { findStaffed } from "../../store/associations.ts";
import { inviteFirstAdministrator } from "../../store/found-association.ts";
import { listInvitations, revokeInvitation } from "../../store/invitations.ts";
import type { World } from "../../store/world.ts";

type SignedIn = Extract<Actor, { kind: "person" | "staff" }>;

/**
 * Invites an administrator to an association that has none; an invitation that was open is taken back. As soon as there
 * is one, the alliance has no say in who else is.
 */
export const inviteAdministrator = async (
  { store, clock }: World,
  actor: SignedIn,
  slug: string,
  administrator: Pick<Invitation, "id" | "name" | "address" | "language">,
): Promise<Result<unknown, AssociationRefusal>> => {
  const association = await store.withinPlatform(actor.personId, async (tx) => findStaffed(tx, slug));
  if (association === undefined) return no({ code: "not-there" });
  return store.withinPlatform(
    actor.personId,
    async (tx): Promise<Result<unknown, AssociationRefusal>> => {
      const permit = can(actor, "association.create", undefined);
      if (!permit.ok) return no(permit.refusal);
      const standing = await findStaffed(tx, slug);
      if (standing === undefined || standing.administrators > 0) return no({ code: "administered-already" });
      const now = clock.now();
      const invitations = await listInvitations(tx, association.id);
      if (invitations.some(({ id }) => id === administrator.id)) return yes(undefined);
      for (const { id } of invitations.filter(({ revokedAt }) => revokedAt === null)) {
        const isTakenBack = await revokeInvitation(
          tx,
          permit.value,
          { association: association.id, id, now },
          actor.personId,
        );
        if (isTakenBack)
          tx.log.append({
            action: "invitation.revoked",
            subject: { kind: "invitation", id },
            chain: "association",
          });
      }
      const invited = { ...administrator, associationId: association.id };
      await inviteFirstAdministrator(tx, permit.value, invited, { by: actor.personId, now });
      return yes(undefined);
    },
    { association: association.id },
  );
};
