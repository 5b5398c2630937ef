import type { Problem } from "../kernel/field-problem.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import type { Offer } from "./offered.ts";
import { allTargets, targetText } from "./target.ts";

/** The most categories that somebody keeps in mind at one association: more are no choice. */
export const MOST_IN_MIND = 12;

/**
 * The categories that somebody keeps in mind at an association, each of them offered there. Those kept earlier that are
 * offered no longer are let go.
 */
export const keepInMind = (
  offers: readonly Offer[],
  wanted: readonly string[],
): Result<readonly string[], readonly Problem[]> => {
  const offered = new Set(allTargets(offers).map(targetText));
  const kept = [...new Set(wanted)];
  if (!kept.every((each) => offered.has(each))) return no([{ field: "category", problem: "not-offered" }]);
  return kept.length > MOST_IN_MIND ? no([{ field: "category", problem: "too-many" }]) : yes(kept);
};

/**
 * The categories in mind with one more in front, the one that somebody applies for: what pages tell first is what they are
 * busy with. Where there is no room left, or it is among them already, they stay as they are.
 */
export const alsoInMind = (kept: readonly string[], applied: string): readonly string[] =>
  kept.includes(applied) || kept.length >= MOST_IN_MIND ? kept : [applied, ...kept];
