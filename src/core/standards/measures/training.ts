import type { Day } from "../../kernel/calendar.ts";
import { plus, type Whole } from "../../kernel/whole.ts";
import type { Training } from "../../portfolio/portfolio.ts";
import type { Context } from "../context.ts";
import type { Sitting } from "../facts.ts";
import type { TrainingTest } from "../rows.ts";
import type { Excluded, Reason, Tally } from "../verdict.ts";
import { type Period, upTo } from "./period.ts";

/** Hours of training that count, in units of the facts, and how many of them the person taught to others. */
export type TrainingHours = Tally & { readonly hours: Whole; readonly given: Whole };

/**
 * Adds up the hours (or the hours about providing RSC) of the training that passes the test, session by session, on
 * some days; those after the as-of day are never among them.
 */
export const trainingHours = (
  { facts: { portfolio, training }, asOf }: Context,
  test: TrainingTest,
  part: "hours" | "provision",
  { from, to }: Period = upTo(asOf),
): TrainingHours => {
  const evidence: string[] = [];
  const excluded: Excluded[] = [];
  let hours: Whole = 0;
  let given: Whole = 0;
  for (let i = 0; i < training.length; i++) {
    const entry = portfolio.training[i] as Training;
    if (part === "provision" && entry.rscProvisionHours === 0) continue;
    const rejected = entry.date > asOf ? "after-as-of" : trainingRejection(entry, test);
    const counted = rejected === null ? hoursOn(training[i] ?? [], part, from, to) : null;
    if (counted === null) {
      excluded.push({ id: entry.id, reason: rejected ?? "outside-window" });
      continue;
    }
    evidence.push(entry.id);
    hours = plus(hours, counted);
    if (entry.given) given = plus(given, counted);
  }
  return { hours, given, evidence, excluded };
};

/** The hours of the sittings on some days; null where there is none. */
const hoursOn = (
  sittings: readonly Sitting[],
  part: "hours" | "provision",
  from: Day,
  to: Day,
): Whole | null => {
  let hours: Whole | null = null;
  for (const sitting of sittings)
    if (sitting.day >= from && sitting.day <= to) hours = plus(hours ?? 0, sitting[part]);
  return hours;
};

/** Why training does not count, whatever its day; null when it does. */
const trainingRejection = (entry: Training, test: TrainingTest): Reason | null => {
  if (test.attended && entry.given) return "given";
  if (test.relationshipBased && !entry.relationshipBased) return "not-relationship-based";
  if (test.approved && !entry.approved) return "not-approved";
  if (test.didactic && !entry.didactic) return "not-didactic";
  return null;
};
