import type { Bits } from "../../kernel/bits.ts";
import type { Rating } from "../../portfolio/portfolio.ts";
import type { Context } from "../context.ts";
import type { StandingTest } from "../rows.ts";
import type { Excluded, Reason, Tally } from "../verdict.ts";
import { isDeclared } from "./declared.ts";
import { type Candidate, fillSlots } from "./fill-slots.ts";

/** How many distinct raters counted, and with which ratings. */
export type RatersFound = Tally & { readonly raters: number };

/** A slot's alternatives with their roles as bits. */
export type Alternative = {
  readonly roles: Bits;
  readonly current: boolean;
  readonly declared: StandingTest["declared"];
};

const notThere = (rating: Rating, asOf: number): Reason | null =>
  rating.receivedOn === null ? "not-received" : rating.receivedOn > asOf ? "after-as-of" : null;

/** The distinct raters with a received rating that passes the test, each by the first such rating. */
export const ratersFound = (context: Context, passes: (rating: Rating) => boolean): RatersFound => {
  const { references } = context.facts.portfolio;
  const chosen = new Set<Rating>();
  const raters = new Set<string>();
  for (const rating of references) {
    if (notThere(rating, context.asOf) !== null || raters.has(rating.raterId) || !passes(rating)) continue;
    chosen.add(rating);
    raters.add(rating.raterId);
  }
  return sorted(context, chosen, raters);
};

/** The ratings chosen, and why each other was not: not there yet, its rater counts by another one, or else its role. */
const sorted = (
  { facts, asOf }: Context,
  chosen: ReadonlySet<Rating>,
  raters: ReadonlySet<string>,
): RatersFound => {
  const evidence: string[] = [];
  const excluded: Excluded[] = [];
  for (const rating of facts.portfolio.references) {
    if (chosen.has(rating)) evidence.push(rating.id);
    else
      excluded.push({
        id: rating.id,
        reason: notThere(rating, asOf) ?? (raters.has(rating.raterId) ? "same-rater" : "role-not-accepted"),
      });
  }
  return { raters: chosen.size, evidence, excluded };
};

/** True when a rating fulfils one of the ways of being the one reference with standing. */
export const hasStanding = (context: Context, rating: Rating, tests: readonly StandingTest[]): boolean =>
  tests.some(
    (test) =>
      (test.declared === undefined || isDeclared(context, test.declared)) &&
      (!test.vetted || rating.vetted) &&
      (test.held === undefined || rating.held.some((category) => test.held?.includes(category))) &&
      (test.meets === undefined || rating.meets.some((category) => test.meets?.includes(category))),
  );

/** The largest number of slots that distinct raters can fill, and the first such ratings in file order. */
export const slotsFilled = (context: Context, slots: readonly (readonly Alternative[])[]): RatersFound => {
  const { references } = context.facts.portfolio;
  const candidates: Candidate[] = [];
  for (let index = 0; index < references.length; index++) {
    const rating = references[index] as Rating;
    if (notThere(rating, context.asOf) !== null) continue;
    let fills: Bits = 0;
    for (let slot = 0; slot < slots.length; slot++) {
      if (isAccepted(context, rating, slots[slot] as readonly Alternative[])) fills |= 1 << slot;
    }
    if (fills !== 0) candidates.push({ index, rater: rating.raterId, fills });
  }
  const chosen = new Set<Rating>();
  const raters = new Set<string>();
  for (const index of fillSlots(candidates, slots.length)) {
    const rating = references[index] as Rating;
    chosen.add(rating);
    raters.add(rating.raterId);
  }
  return sorted(context, chosen, raters);
};

const isAccepted = (context: Context, rating: Rating, alternatives: readonly Alternative[]): boolean => {
  for (const { roles, current, declared } of alternatives) {
    const isRole = (rating.roles & roles) !== 0 && (!current || rating.current);
    if (isRole && (declared === undefined || isDeclared(context, declared))) return true;
  }
  return false;
};
