/** What a certificate seems to say, and the line that it was read from: somebody is to look at both. */
export type Proposed<V> = { readonly value: V; readonly line: string };

/** Hours in decimals, as typed; `units` where continuing education units stood there, of ten hours each. */
export type ProposedHours = Proposed<string> & { readonly from: "hours" | "units" };

/** What is proposed for a training: what was not found is missing. */
export type Proposal = {
  readonly title?: Proposed<string>;
  /** The last day, as 2021-06-30. */
  readonly date?: Proposed<string>;
  readonly hours?: ProposedHours;
};
