/**
 * The kinds of entries that a person keeps: the lists of `attune.portfolio/1` (docs/portfolio.md) under their names there;
 * `providers`, typed once and named by any number of RSC entries; and `declarations`, of which everybody has one.
 */
export const entryKinds = [
  "education",
  "work",
  "training",
  "rsc",
  "providers",
  "leadership",
  "volunteering",
  "references",
  "memberships",
  "endorsements",
  "exams",
  "declarations",
] as const;
export type EntryKind = (typeof entryKinds)[number];
