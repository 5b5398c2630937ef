import type { Staff } from "../../core/access/actor.ts";
import { can } from "../../core/access/can.ts";
import { judgeRevoking } from "../../core/association/invitation.ts";
import type { InvitationRefusal } from "../../core/association/refusal.ts";
import type { InvitationId } from "../../core/kernel/ids.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { asStaff } from "../../store/as-staff.ts";
import { findInvitation, revokeInvitation as revoke } from "../../store/invitations.ts";
import type { World } from "../../store/world.ts";

/** Takes an open invitation back: its link stops working at once. */
export const revokeInvitation = async (
  { store, clock }: World,
  actor: Staff,
  id: InvitationId,
): Promise<Result<unknown, InvitationRefusal>> => {
  const { associationId, personId } = actor;
  return asStaff(store, actor, async (tx, present): Promise<Result<unknown, InvitationRefusal>> => {
    const permit = can(present, "invitation.revoke", { associationId });
    if (!permit.ok) return no(permit.refusal);
    const invitation = await findInvitation(tx, id);
    if (invitation === undefined) return no({ code: "not-there" });
    const now = clock.now();
    const judged = judgeRevoking(invitation, now);
    if (!judged.ok || !judged.value.isNew) return judged;
    if (!(await revoke(tx, permit.value, { association: associationId, id, now }, personId))) {
      const meanwhile = await findInvitation(tx, id);
      return meanwhile === undefined ? no({ code: "not-there" }) : judgeRevoking(meanwhile, now);
    }
    tx.log.append({ action: "invitation.revoked", subject: { kind: "invitation", id } });
    return yes(undefined);
  });
};
