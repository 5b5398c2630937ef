import {
  type CoverageView,
  coverageViews,
  profileText,
  viewOfTarget,
} from "../../../core/competencies/coverage-views.ts";
import type { Offer } from "../../../core/readiness/offered.ts";
import { findTarget } from "../../../core/readiness/target.ts";
import type { Library } from "../../../core/standards/library.ts";

/** The ways to look at what is shown, and the one that an address asks for. */
export type AskedView = { readonly views: readonly CoverageView[]; readonly view: CoverageView | undefined };

const sameView = (a: CoverageView, b: CoverageView): boolean =>
  a.target?.offer === b.target?.offer &&
  a.target?.category === b.target?.category &&
  profileText(a) === profileText(b);

/** The category or profile that an address names, or the first there is. */
export const askedView = (
  query: URLSearchParams,
  offers: readonly Offer[],
  standards: Pick<Library, "frameworks">,
): AskedView => {
  const views = coverageViews(offers, standards);
  const [edition, category, profile] = [query.get("edition"), query.get("category"), query.get("profile")];
  const target =
    edition === null || category === null
      ? undefined
      : findTarget(offers, { edition, category }, query.get("association") ?? undefined);
  const named = target === undefined ? undefined : viewOfTarget(target);
  const known = named === undefined ? undefined : views.find((each) => sameView(each, named));
  if (named !== undefined)
    return known === undefined ? { views: [named, ...views], view: named } : { views, view: known };
  return {
    views,
    view: views.find((each) => profileText(each) === profile || each.profile === profile) ?? views[0],
  };
};
