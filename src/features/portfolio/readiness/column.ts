import { readChosen } from "../../../core/readiness/chosen.ts";
import type { Offer } from "../../../core/readiness/offered.ts";
import { findTarget, type Target, targetText } from "../../../core/readiness/target.ts";

/** Names a category where it is offered, in one word of an address: `alliance-2024/IFS@lantern-valley`. */
export const columnText = (target: Target): string => {
  const slug = target.offer.association?.slug;
  return slug === undefined ? targetText(target) : `${targetText(target)}@${slug}`;
};

/** The category that {@link columnText} named, where it is still offered. */
export const columnNamed = (text: string, offers: readonly Offer[]): Target | undefined => {
  const [named = "", slug] = text.split("@");
  const chosen = readChosen(named);
  return chosen === undefined ? undefined : findTarget(offers, chosen, slug);
};
