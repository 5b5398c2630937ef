import type { Permit } from "../core/access/can.ts";
import { type GrantId, isHolding, type SharingYears, sharedUntil } from "../core/entries/grant.ts";
import type { AssociationId, PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { endRunOut, giveGrant, listGrants } from "./portfolio-grants.ts";
import type { Tx } from "./tx.ts";

/** What somebody shares: with whom, and for how long. */
export type Sharing = {
  readonly id: GrantId;
  readonly association: AssociationId;
  readonly years: SharingYears;
};

/**
 * Lets the staff of an association look at a portfolio. Shared twice, it is shared once: what has ended since shares nothing.
 * True where they may look now.
 */
export const sharePortfolioWith = async (
  tx: Tx,
  permit: Permit<"portfolio.share">,
  personId: PersonId,
  { id, association, years }: Sharing,
  now: Instant,
): Promise<boolean> => {
  const known = (await listGrants(tx, personId)).find((each) => each.id === id);
  if (known !== undefined) return isHolding(known, now);
  await endRunOut(tx, permit, { personId, associationId: association }, now);
  const grant = { id, associationId: association, personId, holdsUntil: sharedUntil(now, years) };
  if (!(await giveGrant(tx, permit, grant, now)))
    return (await listGrants(tx, personId)).some(
      (each) => each.associationId === association && isHolding(each, now),
    );
  tx.log.append({
    action: "portfolio.shared",
    subject: { kind: "portfolio-grant", id },
    details: { association, years },
  });
  return true;
};
