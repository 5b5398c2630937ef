import { firstReason, type Reason } from "./requirement.ts";

/** A session or a month of an entry, and every test that it fails. */
export interface TestedPart {
  failed: readonly Reason[];
}

/**
 * Null where a part counted. What lies beyond the as-of date is cut off before the reasons of the rest
 * are looked at, unless it is all there is.
 */
export const entryReason = (parts: readonly TestedPart[]): Reason | null => {
  if (parts.some((part) => part.failed.length === 0)) {
    return null;
  }
  const byTheAsOfDate = parts.filter((part) => !part.failed.includes("after-as-of"));
  const looked = byTheAsOfDate.length > 0 ? byTheAsOfDate : parts;
  return firstReason(looked.flatMap((part) => part.failed));
};
