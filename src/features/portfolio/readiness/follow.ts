import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { findAssociation } from "../../../store/associations.ts";
import { addFollow } from "../../../store/follows.ts";
import type { World } from "../../../store/world.ts";

/** Follows an association; done twice it happens once. */
export const follow = async (
  { store, clock }: World,
  actor: Person | Staff,
  slug: string,
): Promise<Result<null, HouseRefusal>> =>
  store.withinPerson(actor.personId, async (tx) => {
    const { personId } = actor;
    const permit = can(actor, "portfolio.follow", { personId });
    if (!permit.ok) return no(permit.refusal);
    const association = await findAssociation(tx, slug);
    if (association === undefined) return no({ code: "not-there" });
    if (await addFollow(tx, permit.value, personId, association.id, clock.now()))
      tx.log.append({
        action: "association.followed",
        subject: { kind: "association", id: association.id },
      });
    return yes(null);
  });
