/** Something to be timed. */
export type Contender = { readonly name: string; readonly once: () => unknown };

/** Runs the contenders in turn, several rounds, and gives the best time of each in microseconds a run. */
export const bestOfRounds = async (
  contenders: readonly Contender[],
  rounds: number,
  millisecondsEach: number,
): Promise<ReadonlyMap<string, number>> => {
  const best = new Map<string, number>();
  for (let round = 0; round <= rounds; round++) {
    for (const { name, once } of contenders) {
      const micros = await microsecondsOf(once, millisecondsEach);
      // The first round only warms up.
      if (round > 0) best.set(name, Math.min(micros, best.get(name) ?? Number.POSITIVE_INFINITY));
    }
  }
  return best;
};

const microsecondsOf = async (once: () => unknown, milliseconds: number): Promise<number> => {
  const begun = performance.now();
  let runs = 0;
  while (performance.now() - begun < milliseconds) {
    for (let i = 0; i < 16; i++) {
      const result = once();
      if (result instanceof Promise) await result;
    }
    runs += 16;
  }
  return ((performance.now() - begun) * 1000) / runs;
};
