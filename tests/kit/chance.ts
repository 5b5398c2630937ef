/** Chance that can be had again: numbers from 0 to under 1, the same for the same seed (mulberry32). */
export const chanceOf = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A seed for a test that is to differ from run to run; `ATTUNE_TEST_SEED` repeats one. */
export const drawnSeed = (): number => {
  const given = process.env["ATTUNE_TEST_SEED"];
  return given === undefined ? Math.floor(Math.random() * 2 ** 32) : Number(given);
};
