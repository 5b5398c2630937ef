import type { Whole } from "../../kernel/whole.ts";
import { minus } from "../../kernel/whole.ts";
import type { Context, Measure, Sharing } from "../context.ts";
import { type Facts, inHours, inUnits } from "../facts.ts";
import { type Since, type SinceTest, sinceOf } from "../measures/degree.ts";
import type { Rows } from "../resolve.ts";
import type { Category } from "../standard.ts";
import type { Amount, Finding, Status, Tally, Unit } from "../verdict.ts";

/** A row made ready for one category. Equal inputs (and id) always mean equal findings. */
export type Ready = {
  readonly inputs: unknown;
  readonly find: Measure<Finding>;
  /** The amount before it was rounded for output; null where what is found shows it as it is. */
  readonly exact: Measure<Whole> | null;
};

/** What a row is made ready with. */
export type Making = {
  readonly category: Category;
  readonly rows: Rows;
  /** Ids of the areas of the category's profile. */
  readonly areas: readonly string[];
  readonly shared: Sharing;
};

/** Ties a finding to the inputs that it depends on beside the context, so that nothing else can slip in. */
export const ready = <Inputs>(
  inputs: Inputs,
  find: (context: Context, inputs: Inputs) => Finding,
  exact: Measure<Whole> | null = null,
): Ready => ({ inputs, find: (context) => find(context, inputs), exact });

/** A measure that every rule with the same inputs shares. */
export const sharedMeasure = <Inputs, T extends object>(
  { shared }: Making,
  name: string,
  inputs: Inputs,
  measure: (context: Context, inputs: Inputs) => T,
): Measure<T> => shared(`${name}:${JSON.stringify(inputs)}`, (context) => measure(context, inputs));

/** From when something counts, shared by all who ask for the same. */
export const sinceMeasure = (making: Making, test: SinceTest | null): Measure<Since> =>
  sharedMeasure(making, "since", test, sinceOf);

/** A count against what is asked. */
export const amount = (required: number, actual: number, unit: Unit): Amount => ({
  required,
  actual,
  missing: Math.max(0, required - actual),
  unit,
});

/** Hours against what is asked, rounded for output only. */
export const hoursAmount = (facts: Facts, required: number, actual: Whole): Amount => {
  const asked = inUnits(facts, required);
  return {
    required,
    actual: inHours(facts, actual),
    missing: actual >= asked ? 0 : inHours(facts, minus(asked, actual)),
    unit: "hours",
  };
};

/** What was found, in the one shape that findings have. */
export const finding = (
  status: Status,
  { evidence, excluded }: Tally,
  amount: Amount | null = null,
  more: Partial<Pick<Finding, "window" | "months" | "uncovered">> = nothingMore,
): Finding => ({
  status,
  amount,
  window: more.window,
  months: more.months,
  evidence,
  excluded,
  uncovered: more.uncovered,
});

const nothingMore = {};

/** True when the hours reach what is asked, exactly. */
export const isEnough = (facts: Facts, required: number, actual: Whole): boolean =>
  actual >= inUnits(facts, required);

/** Met or not; where it is met only by what a person must judge, `judgement`. */
export const statusOf = (isMet: boolean, needsJudgement = false): Status =>
  isMet ? (needsJudgement ? "judgement" : "met") : "unmet";
