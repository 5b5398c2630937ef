import type { Staff } from "../../core/access/actor.ts";
import { can } from "../../core/access/can.ts";
import { INVITATION_LIFETIME, judgeSendingAgain } from "../../core/association/invitation.ts";
import type { InvitationRefusal } from "../../core/association/refusal.ts";
import type { InvitationId } from "../../core/kernel/ids.ts";
import type { Instant } from "../../core/kernel/instant.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { asStaff } from "../../store/as-staff.ts";
import { findInvitation, sendInvitationAgain } from "../../store/invitations.ts";
import type { World } from "../../store/world.ts";

/** Has an open invitation mailed again, with a new link and a new end; the link sent before stops working. */
export const sendAgain = async (
  { store, clock }: World,
  actor: Staff,
  { id, seen }: { readonly id: InvitationId; readonly seen: Instant },
): Promise<Result<unknown, InvitationRefusal>> => {
  const { associationId } = actor;
  return asStaff(store, actor, async (tx, present): Promise<Result<unknown, InvitationRefusal>> => {
    const permit = can(present, "invitation.make", { associationId });
    if (!permit.ok) return no(permit.refusal);
    const invitation = await findInvitation(tx, id);
    if (invitation === undefined) return no({ code: "not-there" });
    const now = clock.now();
    const judged = judgeSendingAgain(invitation, seen, now);
    if (!judged.ok || !judged.value.isNew) return judged;
    const open = { association: associationId, id, now };
    const isSent = await sendInvitationAgain(tx, permit.value, open, {
      seen,
      expiresAt: now + INVITATION_LIFETIME,
    });
    if (!isSent) {
      const meanwhile = await findInvitation(tx, id);
      return meanwhile === undefined ? no({ code: "not-there" }) : judgeSendingAgain(meanwhile, seen, now);
    }
    tx.log.append({ action: "invitation.sent-again", subject: { kind: "invitation", id } });
    return yes(undefined);
  });
};
