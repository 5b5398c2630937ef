import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { type GrantId, type SharingYears, sharedUntil } from "../../../core/entries/grant.ts";
import type { AssociationId } from "../../../core/kernel/ids.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { findAssociationById } from "../../../store/associations.ts";
import { endRunOut, giveGrant } from "../../../store/portfolio-grants.ts";
import type { World } from "../../../store/world.ts";

/** What somebody shares: with whom, and for how long. */
export type Sharing = {
  readonly id: GrantId;
  readonly association: AssociationId;
  readonly years: SharingYears;
};

/** Lets the staff of an association look at one's portfolio. Shared twice, it is shared once. */
export const sharePortfolio = async (
  { store, clock }: World,
  actor: Person | Staff,
  { id, association, years }: Sharing,
): Promise<Result<null, HouseRefusal>> =>
  store.withinPerson(actor.personId, async (tx) => {
    const { personId } = actor;
    const now = clock.now();
    const permit = can(actor, "portfolio.share", { personId });
    if (!permit.ok) return no(permit.refusal);
    if ((await findAssociationById(tx, association)) === undefined) return no({ code: "not-there" });
    await endRunOut(tx, permit.value, { personId, associationId: association }, now);
    const grant = { id, associationId: association, personId, holdsUntil: sharedUntil(now, years) };
    if (await giveGrant(tx, permit.value, grant, now))
      tx.log.append({
        action: "portfolio.shared",
        subject: { kind: "portfolio-grant", id },
        details: { association, years },
      });
    return yes(null);
  });
