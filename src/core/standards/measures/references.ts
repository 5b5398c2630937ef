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

/** The distinct raters with a received rating that passes the test. */
export const ratersFound = (context: Context, passes: (rating: Rating) => boolean): RatersFound => {
  const seen = new Set<string>();
  const evidence: string[] = [];
  const excluded: Excluded[] = [];
  for (const rating of context.facts.portfolio.references) {
    const reason =
      notThere(rating, context.asOf) ??
      (!passes(rating) ? "role-not-accepted" : seen.has(rating.raterId) ? "same-rater" : null);
    if (reason !== null) excluded.push({ id: rating.id, reason });
    else {
      seen.add(rating.raterId);
      evidence.push(rating.id);
    }
  }
  return { raters: seen.size, evidence, excluded };
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
  const accepts = (alternatives: readonly Alternative[], rating: Rating): boolean =>
    alternatives.some(
      ({ roles, current, declared }) =>
        (rating.roles & roles) !== 0 &&
        (!current || rating.current) &&
        (declared === undefined || isDeclared(context, declared)),
    );
  const candidates: Candidate[] = [];
  references.forEach((rating, index) => {
    if (notThere(rating, context.asOf) !== null) return;
    const fills = slots.flatMap((slot, at) => (accepts(slot, rating) ? [at] : []));
    if (fills.length > 0) candidates.push({ index, rater: rating.raterId, fills });
  });
  const chosen = new Set(fillSlots(candidates, slots.length));
  const usedRaters = new Set([...chosen].map((index) => references[index]?.raterId));
  const evidence: string[] = [];
  const excluded: Excluded[] = [];
  references.forEach((rating, index) => {
    if (chosen.has(index)) evidence.push(rating.id);
    else
      excluded.push({
        id: rating.id,
        reason:
          notThere(rating, context.asOf) ??
          (usedRaters.has(rating.raterId) ? "same-rater" : "role-not-accepted"),
      });
  });
  return { raters: chosen.size, evidence, excluded };
};
