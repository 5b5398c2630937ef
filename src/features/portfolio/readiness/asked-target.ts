import type { Offer } from "../../../core/readiness/offered.ts";
import { chosenTargets, findTarget, type Target } from "../../../core/readiness/target.ts";

/** Which category a page is about: the one that the address asks for, or the first that the person has in mind. */
export const askedTarget = (query: URLSearchParams, offers: readonly Offer[]): Target | undefined => {
  const [edition, category] = [query.get("edition"), query.get("category")];
  const asked =
    edition === null || category === null
      ? undefined
      : findTarget(offers, { edition, category }, query.get("association") ?? undefined);
  return asked ?? chosenTargets(offers)[0];
};

/** True where both are the same category of the same offer. */
export const isSameTarget = (a: Target | undefined, b: Target): boolean =>
  a !== undefined && a.offer === b.offer && a.category === b.category;
