import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { findAssociation } from "../../../store/associations.ts";
import { removeFollow } from "../../../store/follows.ts";
import type { World } from "../../../store/world.ts";

/** Follows an association no longer; done twice it happens once. */
export const unfollow = async (
  { store }: World,
  actor: Person | Staff,
  slug: string,
): Promise<Result<null, HouseRefusal>> =>
  store.withinPerson(actor.personId, async (tx) => {
    const { personId } = actor;
    const permit = can(actor, "portfolio.follow", { personId });
    if (!permit.ok) return no(permit.refusal);
    const association = await findAssociation(tx, slug);
    if (association === undefined) return no({ code: "not-there" });
    if (await removeFollow(tx, permit.value, personId, association.id))
      tx.log.append({
        action: "association.unfollowed",
        subject: { kind: "association", id: association.id },
      });
    return yes(null);
  });
