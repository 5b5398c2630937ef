import { type Target, targetText } from "../../../core/readiness/target.ts";

/** Where the portfolio's own pages are. */
export const readinessAddresses = {
  dashboard: "/portfolio",
  overview: "/portfolio/readiness",
  panel: "/portfolio/readiness/panel",
  whatIf: "/portfolio/what-if",
  finder: "/portfolio/finder",
  associations: "/portfolio/associations",
  sharing: "/portfolio/sharing",
  export: "/portfolio/export",
  competencies: "/portfolio/competencies",
} as const;

const ofAssociation = ({ offer }: Target): string =>
  offer.association === undefined ? "" : `?association=${offer.association.slug}`;

/** Everything about one category where it is offered. */
export const targetHref = (target: Target): string =>
  `${readinessAddresses.overview}/${targetText(target)}${ofAssociation(target)}`;

/** What names a category in an address, where it is offered. */
export const queryOf = ({ offer, category }: Target): { readonly [name: string]: string } => ({
  edition: offer.edition.standard.id,
  category: category.code,
  ...(offer.association === undefined ? {} : { association: offer.association.slug }),
});

/** The query that names a category where it is offered. */
export const targetQuery = (target: Target): string => `?${new URLSearchParams(queryOf(target))}`;

/** The areas of one category, with what shows them. */
export const areasHref = (target: Target): string =>
  `${readinessAddresses.competencies}${targetQuery(target)}`;

/** The dashboard with one category looked at. */
export const dashboardHref = (target: Target): string =>
  `${readinessAddresses.dashboard}${targetQuery(target)}`;
