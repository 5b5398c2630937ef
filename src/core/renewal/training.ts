import { least, minus, over, plus, times, type Whole } from "../kernel/whole.ts";
import type { Volunteering } from "../portfolio/portfolio.ts";
import { inHours, inUnits } from "../standards/facts.ts";
import { trainingHours } from "../standards/measures/training.ts";
import type { RenewalRow, TrainingTest } from "../standards/rows.ts";
import type { Excluded, Tally } from "../standards/verdict.ts";
import type { Sorts } from "./answer.ts";
import { livedDays, type Situation } from "./situation.ts";

type TrainingRow = Extract<RenewalRow, { id: "renewal.training" }>;

type Hours = Tally & { readonly hours: Whole };

/** Hours of training in a cycle, and how they came together. */
export type RenewalTraining = Hours & {
  readonly counted: Sorts;
  readonly capped: Omit<Sorts, "attended">;
};

/** Adds up training attended, training given and volunteering, the last two up to their caps. */
export const renewalTraining = (
  situation: Situation,
  row: TrainingRow,
  required: number,
): RenewalTraining => {
  const { context } = situation;
  const { facts } = context;
  const { hours, given, evidence, excluded } = trainingHours(context, row, "hours", livedDays(situation));
  const helped = row.volunteeringUpTo === undefined ? nothing : volunteered(situation);
  const attended = minus(hours, given);
  const mostGiven = over(
    times(inUnits(facts, required), Math.round((row.givenUpToPercent ?? 100) * 100)),
    10_000,
  );
  const givenCounted = least(given, mostGiven);
  const helpedCounted = least(helped.hours, inUnits(facts, row.volunteeringUpTo ?? 0));
  return {
    hours: plus(plus(attended, givenCounted), helpedCounted),
    counted: {
      attended: inHours(facts, attended),
      given: inHours(facts, givenCounted),
      volunteering: inHours(facts, helpedCounted),
    },
    capped: {
      given: inHours(facts, minus(given, givenCounted)),
      volunteering: inHours(facts, minus(helped.hours, helpedCounted)),
    },
    evidence: [...evidence, ...helped.evidence],
    excluded: [...excluded, ...helped.excluded],
  };
};

/** Adds up the hours about providing RSC of training attended; entries without any are neither evidence nor excluded. */
export const renewalProvision = (situation: Situation, test: TrainingTest): Hours =>
  trainingHours(situation.context, { ...test, attended: true }, "provision", livedDays(situation));

const nothing: Hours = { hours: 0, evidence: [], excluded: [] };

const volunteered = (situation: Situation): Hours => {
  const { facts, asOf } = situation.context;
  const { from, to } = livedDays(situation);
  const evidence: string[] = [];
  const excluded: Excluded[] = [];
  let hours: Whole = 0;
  facts.portfolio.volunteering.forEach(({ id, date }: Volunteering, index) => {
    if (date > asOf) excluded.push({ id, reason: "after-as-of" });
    else if (date < from || date > to) excluded.push({ id, reason: "outside-window" });
    else {
      evidence.push(id);
      hours = plus(hours, facts.volunteering[index] as Whole);
    }
  });
  return { hours, evidence, excluded };
};
