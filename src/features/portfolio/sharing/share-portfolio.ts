import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { findAssociationById } from "../../../store/associations.ts";
import { listGrants } from "../../../store/portfolio-grants.ts";
import { type Sharing, sharePortfolioWith } from "../../../store/share-portfolio.ts";
import type { World } from "../../../store/world.ts";

/**
 * Lets the staff of an association look at one's portfolio. Shared twice, it is shared once: the form of what has ended
 * since shares nothing. True where they may look now.
 */
export const sharePortfolio = async (
  { store, clock }: World,
  actor: Person | Staff,
  sharing: Sharing,
): Promise<Result<boolean, HouseRefusal>> =>
  store.withinPerson(actor.personId, async (tx): Promise<Result<boolean, HouseRefusal>> => {
    const { personId } = actor;
    const permit = can(actor, "portfolio.share", { personId });
    if (!permit.ok) return no(permit.refusal);
    if ((await findAssociationById(tx, sharing.association)) === undefined) return no({ code: "not-there" });
    if (await sharePortfolioWith(tx, permit.value, personId, sharing, clock.now())) return yes(true);
    const isKnown = (await listGrants(tx, personId)).some(({ id }) => id === sharing.id);
    // An id of somebody else's, or one that ended: neither lets anybody look.
    return isKnown ? yes(false) : no({ code: "moved-on" });
  });
