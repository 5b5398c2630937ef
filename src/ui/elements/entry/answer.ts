/** What stands in a field: its texts in order. */
export type Texts = readonly string[];

/** What the server tells of an entry after a save (features/portfolio/saving). */
export type Answer = {
  readonly version: number;
  readonly fields: { readonly [field: string]: { readonly typed: Texts; readonly version: number } };
  /** What is kept beside fields, by the names of what is kept. */
  readonly others: readonly { readonly field: string; readonly name: string }[];
  /** What stands beside each field in which something wrong was typed. */
  readonly mistakes: readonly { readonly field: string; readonly html: string }[];
  /** What stands at each field in which something looks mistyped. */
  readonly doubts: readonly { readonly field: string; readonly html: string }[];
  /** What stands in `#entry-problems`. */
  readonly told: string;
  readonly state: string;
  /** Leads to what is wrong or missing; empty where nothing is. */
  readonly missing: string;
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
