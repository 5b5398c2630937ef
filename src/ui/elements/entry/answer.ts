/** What stands in a field: its texts in order. */
export type Texts = readonly string[];

/** What the server tells of an entry after a save (features/portfolio/saving). */
export type Answer = {
  readonly version: number;
  readonly fields: { readonly [field: string]: { readonly typed: Texts; readonly version: number } };
  readonly others: readonly {
    readonly field: string;
    readonly typed: Texts;
    readonly name: string;
    readonly at: string;
  }[];
  /** What is wrong or missing, field by field; what is wrong is said beside the field too. */
  readonly problems: readonly {
    readonly field: string;
    readonly sentence: string;
    readonly isMissing: boolean;
  }[];
  /** What stands in `#entry-problems`. */
  readonly told: string;
  readonly state: string;
  /** Leads to what is still missing; empty where nothing is. */
  readonly missing: string;
  readonly counts: boolean;
  readonly isDeleted: boolean;
};

/** One field as it is sent. */
export type Save = {
  readonly field: string;
  readonly typed: Texts;
  readonly base: number;
  readonly number: number;
};

/** True where two fields hold the same. */
export const isSame = (a: Texts, b: Texts): boolean =>
  a.length === b.length && a.every((text, at) => text === b[at]);
