import { groupsOf } from "../../../core/competencies/area-groups.ts";
import { type Coverage, coverageOf, evidenceFor } from "../../../core/competencies/coverage.ts";
import type { CoverageView } from "../../../core/competencies/coverage-views.ts";
import { parseDay } from "../../../core/kernel/calendar.ts";
import { evidenceKinds } from "../../../core/portfolio/terms.ts";
import type { Readiness } from "../readiness/reading.ts";

/** What of a view's areas a portfolio shows, as its person states it: the same count as the requirement of the category. */
export const coverageOfView = (readiness: Readiness, view: CoverageView): Coverage => {
  const { target } = view;
  const { kept, stated } = target === undefined ? readiness : readiness.at(target.offer);
  const asOf = target?.offer.today ?? parseDay(kept.on) ?? 0;
  return coverageOf(groupsOf(view), target === undefined ? evidenceKinds : evidenceFor(target), {
    facts: stated.facts,
    entries: kept.entries,
    asOf,
  });
};
