import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Candidate, fillSlots } from "./fill-slots.ts";

/** Every way of giving slots to ratings of distinct raters, one after the other: slow and obvious. */
const tryAll = (candidates: readonly Candidate[], slots: number): readonly number[] => {
  let best: readonly number[] = [];
  const comesFirst = (some: readonly number[]): boolean => {
    const at = some.findIndex((index, place) => index !== best[place]);
    return at >= 0 && (some[at] ?? 0) < (best[at] ?? 0);
  };
  const fill = (slot: number, used: readonly Candidate[]): void => {
    const indices = used.map(({ index }) => index).sort((a, b) => a - b);
    if (indices.length > best.length || (indices.length === best.length && comesFirst(indices)))
      best = indices;
    if (slot === slots) return;
    fill(slot + 1, used);
    for (const each of candidates) {
      const isFree = !used.some(({ rater }) => rater === each.rater);
      if (isFree && (each.fills & (1 << slot)) !== 0) fill(slot + 1, [...used, each]);
    }
  };
  fill(0, []);
  return best;
};

const candidatesOf = (raters: fc.Arbitrary<number>): fc.Arbitrary<readonly Candidate[]> =>
  fc
    .array(fc.tuple(raters, fc.integer({ min: 1, max: 15 })), { maxLength: 6 })
    .map((pairs) => pairs.map(([rater, fills], index) => ({ index, rater: `r${rater}`, fills })));

describe("finds what trying every way finds", () => {
  test("where raters have several ratings", () => {
    fc.assert(
      fc.property(candidatesOf(fc.nat({ max: 3 })), fc.integer({ min: 1, max: 4 }), (candidates, slots) => {
        expect(fillSlots(candidates, slots)).toEqual(tryAll(candidates, slots));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  test("where each rater has one", () => {
    fc.assert(
      fc.property(candidatesOf(fc.nat()), fc.integer({ min: 1, max: 4 }), (candidates, slots) => {
        const distinct = candidates.map((each) => ({ ...each, rater: `r${each.index}` }));
        expect(fillSlots(distinct, slots)).toEqual(tryAll(distinct, slots));
      }),
      { numRuns: 2000, seed: 2 },
    );
  });
});
