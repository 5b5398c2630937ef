/** What can be wrong with what was typed in one field. Its words are in the catalogue, in every language. */
export type FieldProblem =
  | "required"
  /** Begun, and something of it is missing. */
  | "incomplete"
  | "not-chosen"
  | "too-long"
  | "too-short"
  | "too-many"
  | "not-understood"
  | "not-an-address"
  | "not-a-date"
  | "not-a-number"
  | "too-small"
  | "not-above-zero"
  | "too-large"
  | "not-offered"
  | "too-common"
  | "contains-you"
  | "wrong-password"
  | "wrong-code"
  | "in-the-past"
  | "already-there"
  | "not-an-identifier"
  | "not-a-link"
  /** Something in braces that nobody fills in. */
  | "unknown-placeholder"
  | "holds-a-link"
  | "ends-before-it-begins"
  | "not-asked-here";

/** A problem and the field it belongs to; the empty field is the form as a whole. */
export type Problem = {
  readonly field: string;
  readonly problem: FieldProblem;
  /** How long, short or many it may be, where that is what is wrong. */
  readonly limit?: number;
};
