/** What became of a requirement: harder to meet, easier to meet, or neither of the two for everybody. */
export type Change = "tightened" | "loosened" | "changed";

/** What became of something that may also be there on one side only. */
export type Fate = Change | "added" | "removed";

/** One particular of a rule that is not the same on both sides, as resolved for the category; null: not there. */
export type Particular = {
  /** The field of the row; a part of it after a dot, as in `timeframe.longest`. */
  readonly what: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly change: Fate;
  /** What the requirement leans on, where the particular is stated there and not in its own row. */
  readonly through?: string;
};

/** What several changes come to; null where there is none. Both directions at once are `changed`. */
export const together = (changes: readonly (Change | null)[]): Change | null =>
  changes.reduce((sum, each) => {
    if (sum === null || each === null) return sum ?? each;
    return sum === each ? sum : "changed";
  }, null);

/** The change between two rules, where it is known whether each asks at least as much as the other. */
export const changeBetween = (isAfterAsTight: boolean, isAfterAsLoose: boolean): Change | null => {
  if (isAfterAsTight) return isAfterAsLoose ? null : "tightened";
  return isAfterAsLoose ? "loosened" : "changed";
};

/** One particular, or none where nothing changed. */
export const particular = (
  what: string,
  before: unknown,
  after: unknown,
  change: Change | null,
): readonly (Particular & { readonly change: Change })[] =>
  change === null ? [] : [{ what, before: before ?? null, after: after ?? null, change }];
