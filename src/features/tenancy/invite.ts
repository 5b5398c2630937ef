import type { Staff } from "../../core/access/actor.ts";
import { can } from "../../core/access/can.ts";
import { INVITATION_LIFETIME, type Invitation, judgeInviting } from "../../core/association/invitation.ts";
import type { InvitationRefusal } from "../../core/association/refusal.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { asStaff } from "../../store/as-staff.ts";
import { addInvitation, listInvitations } from "../../store/invitations.ts";
import type { World } from "../../store/world.ts";

/** Whom to invite to which roles. */
export type Inviting = Pick<Invitation, "id" | "name" | "address" | "roles" | "language">;

/** Invites somebody. Sent twice it is one invitation; an address has one open invitation at most. */
export const invite = async (
  { store, clock }: World,
  actor: Staff,
  wanted: Inviting,
): Promise<Result<unknown, InvitationRefusal>> => {
  const { associationId, personId } = actor;
  return asStaff(store, actor, async (tx, present): Promise<Result<unknown, InvitationRefusal>> => {
    const permit = can(present, "invitation.make", { associationId });
    if (!permit.ok) return no(permit.refusal);
    const judged = judgeInviting(await listInvitations(tx, associationId), wanted);
    if (!judged.ok || !judged.value.isNew) return judged;
    const now = clock.now();
    const added = await addInvitation(tx, permit.value, {
      ...wanted,
      associationId,
      madeAt: now,
      madeBy: personId,
      expiresAt: now + INVITATION_LIFETIME,
    });
    // Somebody was quicker, perhaps the same click.
    if (!added) return judgeInviting(await listInvitations(tx, associationId), wanted);
    tx.log.append({
      action: "invitation.made",
      subject: { kind: "invitation", id: wanted.id },
      details: { roles: [...wanted.roles] },
    });
    return yes(undefined);
  });
};
