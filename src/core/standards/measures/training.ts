import { plus, type Whole } from "../../kernel/whole.ts";
import type { Training } from "../../portfolio/portfolio.ts";
import type { Context } from "../context.ts";
import type { TrainingTest } from "../rows.ts";
import type { Excluded, Reason, Tally } from "../verdict.ts";

/** Hours of training that count, in units of the facts. */
export type TrainingHours = Tally & { readonly hours: Whole };

/** Adds up the hours (or the hours about providing RSC) of the training that passes the test, session by session. */
export const trainingHours = (
  context: Context,
  test: TrainingTest,
  part: "hours" | "provision",
): TrainingHours => {
  const { portfolio, training } = context.facts;
  const evidence: string[] = [];
  const excluded: Excluded[] = [];
  let hours: Whole = 0;
  for (let i = 0; i < training.length; i++) {
    const entry = portfolio.training[i] as Training;
    if (part === "provision" && entry.rscProvisionHours === 0) continue;
    if (entry.date > context.asOf) {
      excluded.push({ id: entry.id, reason: "after-as-of" });
      continue;
    }
    const reason = trainingRejection(entry, test);
    if (reason !== null) {
      excluded.push({ id: entry.id, reason });
      continue;
    }
    evidence.push(entry.id);
    for (const sitting of training[i] ?? [])
      if (sitting.day <= context.asOf) hours = plus(hours, sitting[part]);
  }
  return { hours, evidence, excluded };
};

/** Why training does not count, whatever its day; null when it does. */
export const trainingRejection = (entry: Training, test: TrainingTest): Reason | null => {
  if (test.attended && entry.given) return "given";
  if (test.relationshipBased && !entry.relationshipBased) return "not-relationship-based";
  if (test.approved && !entry.approved) return "not-approved";
  if (test.didactic && !entry.didactic) return "not-didactic";
  return null;
};
