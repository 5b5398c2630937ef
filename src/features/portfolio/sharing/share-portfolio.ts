import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { type GrantId, isHolding, type SharingYears, sharedUntil } from "../../../core/entries/grant.ts";
import type { AssociationId } from "../../../core/kernel/ids.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { findAssociationById } from "../../../store/associations.ts";
import { endRunOut, giveGrant, listGrants } from "../../../store/portfolio-grants.ts";
import type { World } from "../../../store/world.ts";

/** What somebody shares: with whom, and for how long. */
export type Sharing = {
  readonly id: GrantId;
  readonly association: AssociationId;
  readonly years: SharingYears;
};

/**
 * Lets the staff of an association look at one's portfolio. Shared twice, it is shared once: the form of what has ended
 * since shares nothing. True where they may look now.
 */
export const sharePortfolio = async (
  { store, clock }: World,
  actor: Person | Staff,
  { id, association, years }: Sharing,
): Promise<Result<boolean, HouseRefusal>> =>
  store.withinPerson(actor.personId, async (tx): Promise<Result<boolean, HouseRefusal>> => {
    const { personId } = actor;
    const now = clock.now();
    const permit = can(actor, "portfolio.share", { personId });
    if (!permit.ok) return no(permit.refusal);
    if ((await findAssociationById(tx, association)) === undefined) return no({ code: "not-there" });
    const known = (await listGrants(tx, personId)).find((each) => each.id === id);
    if (known !== undefined) return yes(isHolding(known, now));
    await endRunOut(tx, permit.value, { personId, associationId: association }, now);
    const grant = { id, associationId: association, personId, holdsUntil: sharedUntil(now, years) };
    if (!(await giveGrant(tx, permit.value, grant, now))) {
      const others = (await listGrants(tx, personId)).filter((each) => each.associationId === association);
      return others.some((each) => isHolding(each, now)) ? yes(true) : no({ code: "moved-on" });
    }
    tx.log.append({
      action: "portfolio.shared",
      subject: { kind: "portfolio-grant", id },
      details: { association, years },
    });
    return yes(true);
  });
