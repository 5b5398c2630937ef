import type { Context } from "../context.ts";
import type { EducationTest } from "../rows.ts";
import type { Excluded, Tally } from "../verdict.ts";
import { isConferred, rejection } from "./degree.ts";

/** The entries that satisfy education; `byRoute` when only another route than the accepted ones does. */
export type EducationFound = Tally & { readonly byRoute: boolean };

/** Sorts the education entries into those that satisfy and those that do not, with the reason. */
export const educationFound = (
  context: Context,
  accepts: readonly EducationTest[],
  routes: readonly EducationTest[],
): EducationFound => {
  const accepted = sorted(context, accepts);
  if (accepted.evidence.length > 0 || routes.length === 0) return { ...accepted, byRoute: false };
  const byRoute = sorted(context, [...accepts, ...routes]);
  return { ...byRoute, byRoute: byRoute.evidence.length > 0 };
};

const sorted = ({ facts, asOf }: Context, tests: readonly EducationTest[]): Tally => {
  const evidence: string[] = [];
  const excluded: Excluded[] = [];
  for (const entry of facts.portfolio.education) {
    if (!isConferred(entry, asOf)) {
      excluded.push({ id: entry.id, reason: "after-as-of" });
      continue;
    }
    const reasons = tests.map((test) => rejection(entry, test));
    if (reasons.includes(null)) evidence.push(entry.id);
    else
      excluded.push({
        id: entry.id,
        reason: reasons.includes("not-related") ? "not-related" : "degree-level",
      });
  }
  return { evidence, excluded };
};

/** The entries with an official transcript, among all conferred ones or among those that satisfy education. */
export const transcriptsFound = (context: Context, satisfying: Tally | null): Tally => {
  const evidence: string[] = [];
  const excluded: Excluded[] = [];
  const unsatisfied = new Map(satisfying?.excluded.map((each) => [each.id, each]));
  for (const entry of context.facts.portfolio.education) {
    const unsatisfying = unsatisfied.get(entry.id);
    if (unsatisfying !== undefined) excluded.push(unsatisfying);
    else if (!isConferred(entry, context.asOf)) excluded.push({ id: entry.id, reason: "after-as-of" });
    // A CDA's certificate counts as its transcript.
    else if (entry.transcript === "official" || entry.kind === "cda") evidence.push(entry.id);
    else excluded.push({ id: entry.id, reason: "no-official-transcript" });
  }
  return { evidence, excluded };
};
