import fc from "fast-check";
import { renewal } from "../../src/core/renewal/renewal.ts";
import { categoryIn, type Edition } from "../../src/core/standards/edition.ts";
import { evaluate } from "../../src/core/standards/evaluate.ts";
import type { Facts } from "../../src/core/standards/facts.ts";
import type { Status } from "../../src/core/standards/verdict.ts";
import { dayOf, factsIn } from "../kit/engine.ts";
import { anyCase } from "../reference/generated-portfolios.ts";

/** A portfolio, and the day on which it is judged. */
export type Judged = { readonly facts: Facts; readonly asOf: number };

/** Portfolios that nearly suffice for each category: at most so many for each. */
export const portfoliosByCategory = (draws: number, most: number): ReadonlyMap<string, readonly Judged[]> => {
  const found = new Map<string, Judged[]>();
  for (const { portfolio, category, asOf } of fc.sample(anyCase(), { numRuns: draws, seed: 2024 })) {
    const kept = found.get(category) ?? [];
    if (kept.length < most) found.set(category, [...kept, { facts: factsIn(portfolio), asOf: dayOf(asOf) }]);
  }
  return found;
};

export type Statuses = ReadonlyMap<string, Status>;

/** The status of every requirement under an edition; with renewal's, where they are asked for. */
export const statusesFor = (
  edition: Edition,
  code: string,
  { facts, asOf }: Judged,
  isRenewal: boolean,
): Statuses => {
  const category = categoryIn(edition, code);
  if (category === undefined) return new Map();
  const asked = isRenewal
    ? (renewal(edition, facts, category, [], asOf).requirements ?? [])
    : (evaluate(edition, facts, [category], [], asOf)[0]?.requirements ?? []);
  return new Map(asked.map(({ id, status }) => [id, status]));
};
