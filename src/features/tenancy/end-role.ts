import type { Staff } from "../../core/access/actor.ts";
import { can } from "../../core/access/can.ts";
import { judgeEnding } from "../../core/association/end-role.ts";
import type { RoleRefusal } from "../../core/association/refusal.ts";
import type { RoleGrantId } from "../../core/kernel/ids.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { send } from "../../store/messages.ts";
import { endGrant, findGrant, lockGrantees } from "../../store/role-grants.ts";
import type { World } from "../../store/world.ts";

/**
 * Ends a role of somebody else. The administrators are locked first: of two who end each other's role at once, the second
 * is none any more when it is their turn.
 */
export const endRole = async (
  { store, clock, ids }: World,
  actor: Staff,
  id: RoleGrantId,
): Promise<Result<unknown, RoleRefusal>> => {
  const { associationId, personId } = actor;
  return store.withinStaff(associationId, personId, async (tx): Promise<Result<unknown, RoleRefusal>> => {
    const administrators = await lockGrantees(tx, associationId, "association-administrator");
    const grant = await findGrant(tx, associationId, id);
    if (grant === undefined) return no({ code: "not-there" });
    const permit = can(actor, "role.end", { associationId, personId: grant.personId });
    if (!permit.ok) return no(permit.refusal);
    const judged = judgeEnding(
      grant,
      personId,
      administrators.map((held) => held.personId),
    );
    if (!judged.ok || !judged.value.isNew) return judged;
    const now = clock.now();
    // Another administrator may have ended this very role a moment ago.
    if (!(await endGrant(tx, permit.value, { associationId, id, by: personId, now }))) return yes(undefined);
    tx.log.append({
      action: "role.ended",
      subject: { kind: "role-grant", id },
      details: { person: grant.personId, role: grant.role },
    });
    await send(
      tx,
      { clock, ids },
      {
        to: grant.personId,
        kind: "role-ended",
        params: { role: grant.role, at: now },
        association: associationId,
      },
    );
    return yes(undefined);
  });
};
