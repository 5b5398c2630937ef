import { type InvitationId, parseId } from "../../core/kernel/ids.ts";
import { limit } from "../../store/limits.ts";
import { missing, type Reply, refused, seeOther } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";
import { ofStaff } from "../../web/staff-visit.ts";
import type { Visit } from "../../web/visit.ts";
import { revokeInvitation } from "./revoke-invitation.ts";
import { sendAgain } from "./send-again.ts";

const idIn = ({ params }: Visit): InvitationId | undefined =>
  parseId<"invitation">(params["invitation"] ?? "");

/** The button that sends an open invitation again. */
export const sendInvitationAgain: Act<{ readonly seen: number }> = async (
  anybody,
  { seen },
): Promise<Reply> => {
  const { world, actor, association, ...visit } = ofStaff(anybody);
  const id = idIn({ ...visit, world, actor });
  if (id === undefined) return missing;
  const allowed = await limit(world, "invitation", { person: actor.personId });
  if (!allowed.ok) return refused(allowed.refusal);
  const sent = await sendAgain(world, actor, { id, seen });
  if (!sent.ok) return refused(sent.refusal);
  return seeOther(`/a/${association.slug}/people`, { notice: "invitation-sent-again" });
};

/** The button that takes an open invitation back. */
export const takeInvitationBack: Act<object> = async (anybody): Promise<Reply> => {
  const { world, actor, association, ...visit } = ofStaff(anybody);
  const id = idIn({ ...visit, world, actor });
  if (id === undefined) return missing;
  const revoked = await revokeInvitation(world, actor, id);
  if (!revoked.ok) return refused(revoked.refusal);
  return seeOther(`/a/${association.slug}/people`, { notice: "invitation-revoked" });
};
