import { type CoverageView, profileText } from "../../../core/competencies/coverage-views.ts";
import { readinessAddresses, targetQuery } from "../readiness/addresses.ts";

/** Where areas are looked at, suggested and chosen. */
export const competencyAddresses = {
  matrix: readinessAddresses.competencies,
  tag: "/portfolio/competencies/tag",
  suggestions: "/portfolio/competencies/suggestions",
} as const;

/** The query that names a way to look at what is shown. */
export const viewQuery = (view: CoverageView): string =>
  view.target === undefined
    ? `?${new URLSearchParams({ profile: profileText(view) })}`
    : targetQuery(view.target);

/** Where entries are found that show an area. */
export const tagAreaHref = (area: string): string =>
  `${competencyAddresses.tag}?${new URLSearchParams({ area })}`;
