import { DAY, HOUR, type Instant, MINUTE } from "../kernel/instant.ts";

/** How a document stands that could not be looked through this time. */
export type Tried = {
  /** How often that was tried, this time included. */
  readonly tries: number;
  readonly madeAt: Instant;
  /** Whoever looks did look, and said that they could not: that hardly changes. */
  readonly isDefinite: boolean;
};

/** So long, or so often where it is definite, it is tried. */
const LONGEST = 7 * DAY;
const MOST_DEFINITE = 8;

/** When to look through a document again that could not be looked through; undefined where that is given up. */
export const afterTry = ({ tries, madeAt, isDefinite }: Tried, now: Instant): Instant | undefined =>
  now - madeAt >= LONGEST || (isDefinite && tries >= MOST_DEFINITE)
    ? undefined
    : now + Math.min(HOUR, MINUTE * 2 ** Math.min(tries - 1, 10));
