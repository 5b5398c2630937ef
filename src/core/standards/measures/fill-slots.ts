import type { Bits } from "../../kernel/bits.ts";

/** A rating that could fill some of the slots, given as bits. `index` is its place in the file. */
export type Candidate = { readonly index: number; readonly rater: string; readonly fills: Bits };

/**
 * A maximum matching of distinct raters to slots: the indices of the ratings used, in file order. Where there are
 * several, the one whose ratings come first in the file.
 */
export const fillSlots = (candidates: readonly Candidate[], slots: number): readonly number[] =>
  areDistinct(candidates) ? inOrder(candidates, slots) : searched(candidates, slots);

const areDistinct = (candidates: readonly Candidate[]): boolean =>
  candidates.every(({ rater }, at) => candidates.findIndex((other) => other.rater === rater) === at);

/**
 * Where every rater has one rating, each is taken in file order if those taken can move to make room for it. Sets that
 * fit together are a matroid, in which this finds the first of the largest.
 */
const inOrder = (candidates: readonly Candidate[], slots: number): readonly number[] => {
  const filledBy: (Candidate | undefined)[] = [];
  const makeRoom = (candidate: Candidate, tried: { bits: Bits }): boolean => {
    for (let slot = 0; slot < slots; slot++) {
      const bit = 1 << slot;
      if ((candidate.fills & bit) === 0 || (tried.bits & bit) !== 0) continue;
      tried.bits |= bit;
      const there = filledBy[slot];
      if (there !== undefined && !makeRoom(there, tried)) continue;
      filledBy[slot] = candidate;
      return true;
    }
    return false;
  };
  const taken: number[] = [];
  for (const candidate of candidates) {
    if (taken.length === slots) break;
    if (makeRoom(candidate, { bits: 0 })) taken.push(candidate.index);
  }
  return taken;
};

/**
 * Where a rater has several ratings, all ways are tried. For each slot only its first few distinct raters matter, as
 * many as there are slots: a later one could always be replaced by one of these that the other slots leave free.
 */
const searched = (candidates: readonly Candidate[], slots: number): readonly number[] => {
  const bySlot: (readonly Candidate[])[] = [];
  for (let slot = 0; slot < slots; slot++) bySlot.push(firstRaters(candidates, slot, slots));
  const used: Candidate[] = [];
  let best: readonly number[] = [];
  // Nothing can come before the first candidates of all.
  const isFirst = (): boolean => best.length === slots && best.at(-1) === candidates[slots - 1]?.index;
  const search = (slot: number): void => {
    if (used.length + slots - slot < best.length || isFirst()) return;
    if (slot === slots) {
      const indices = used.map(({ index }) => index).sort((a, b) => a - b);
      if (isBetter(indices, best)) best = indices;
      return;
    }
    for (const candidate of bySlot[slot] ?? []) {
      if (used.some(({ rater }) => rater === candidate.rater)) continue;
      used.push(candidate);
      search(slot + 1);
      used.pop();
    }
    search(slot + 1);
  };
  search(0);
  return best;
};

const firstRaters = (candidates: readonly Candidate[], slot: number, most: number): readonly Candidate[] => {
  const chosen: Candidate[] = [];
  for (const candidate of candidates) {
    if (chosen.length === most) break;
    if ((candidate.fills & (1 << slot)) !== 0 && !chosen.some(({ rater }) => rater === candidate.rater))
      chosen.push(candidate);
  }
  return chosen;
};

const isBetter = (indices: readonly number[], best: readonly number[]): boolean => {
  if (indices.length !== best.length) return indices.length > best.length;
  for (let i = 0; i < indices.length; i++) {
    const difference = (indices[i] as number) - (best[i] as number);
    if (difference !== 0) return difference < 0;
  }
  return false;
};
