import { type Target, targetText } from "../../../core/readiness/target.ts";
import { applicationAddresses } from "../../../ui/applications/addresses.ts";

const { all, fresh } = applicationAddresses;

/** Where a category of an association is chosen. */
export const choosingHref = (slug: string): string =>
  `${fresh}?${new URLSearchParams({ association: slug })}`;

/** Where somebody registers with an association for a category. */
export const registeringHref = (slug: string, target: Target): string =>
  `${fresh}?${new URLSearchParams({ association: slug, category: targetText(target) })}`;

/** Where the form of that page is sent. */
export const registrationHref = (slug: string, target: Target): string =>
  `${all}?${new URLSearchParams({ association: slug, category: targetText(target) })}`;

/** The questions that lead to a category of an association; the answer leads back here. */
export const finderHref = (slug: string): string =>
  `/portfolio/finder?${new URLSearchParams({ association: slug })}`;
