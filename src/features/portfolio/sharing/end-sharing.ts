import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { GrantId } from "../../../core/entries/grant.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { endGrant, listGrants } from "../../../store/portfolio-grants.ts";
import type { World } from "../../../store/world.ts";

/** Ends that staff may look, from this moment. What has ended stays ended. */
export const endSharing = async (
  { store, clock }: World,
  actor: Person | Staff,
  id: GrantId,
): Promise<Result<null, HouseRefusal>> =>
  store.withinPerson(actor.personId, async (tx) => {
    const { personId } = actor;
    const permit = can(actor, "portfolio.share", { personId });
    if (!permit.ok) return no(permit.refusal);
    const grant = (await listGrants(tx, personId)).find((each) => each.id === id);
    if (grant === undefined) return no({ code: "not-there" });
    if (await endGrant(tx, permit.value, { id, personId }, clock.now()))
      tx.log.append({
        action: "portfolio.unshared",
        subject: { kind: "portfolio-grant", id },
        details: { association: grant.associationId },
      });
    return yes(null);
  });
