import type { SessionId } from "../kernel/ids.ts";
import { HOUR, type Instant } from "../kernel/instant.ts";
import type { EditorSaves, Entry } from "./entry.ts";

/** A sitting ends with so long a rest, and however busy somebody is, so long after it began. */
const REST = HOUR;
const LONGEST = 8 * HOUR;

/** When the sitting began that a change belongs to, and whether it begins with it. */
export type Sitting = { readonly since: Instant; readonly isNew: boolean };

const later = (a: EditorSaves | undefined, b: EditorSaves): EditorSaves =>
  a === undefined || (b.changedAt ?? 0) >= (a.changedAt ?? 0) ? b : a;

/**
 * The sitting that a change at this moment belongs to: of one session at one entry, in however many pages. Another
 * browser, or whoever signed in anew, sits down for itself.
 */
export const sittingAt = (editors: Entry["editors"], session: SessionId, now: Instant): Sitting => {
  const last = Object.values(editors)
    .filter((each) => each.session === session)
    .reduce<EditorSaves | undefined>(later, undefined);
  const { changedAt, since } = last ?? {};
  const isSitting =
    changedAt !== undefined && since !== undefined && now - changedAt <= REST && now - since < LONGEST;
  return isSitting ? { since, isNew: false } : { since: now, isNew: true };
};
