import type { Instant } from "../core/kernel/instant.ts";

/** Where the time comes from. */
export type Clock = { readonly now: () => Instant };

/** The machine's own time. */
export const systemClock: Clock = { now: () => Date.now() };

/** A time that only moves when told to: for tests and for the two worlds that must not differ by it. */
export type SetClock = Clock & {
  readonly set: (instant: Instant) => void;
  readonly advance: (milliseconds: number) => void;
};

/** Makes a clock that stands still. */
export const setClock = (start: Instant): SetClock => {
  let now = start;
  return {
    now: () => now,
    set: (instant) => {
      now = instant;
    },
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
};
