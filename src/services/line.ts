/** Lets so many do their work at once; the others wait in the order in which they came. */
export type Line = {
  /** Undefined where too many wait already. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T | undefined>;
};

/** Makes a line in which nobody stands. */
export const makeLine = ({
  atOnce,
  waiting,
}: {
  readonly atOnce: number;
  readonly waiting: number;
}): Line => {
  let working = 0;
  const line: (() => void)[] = [];
  return {
    inTurn: async (work) => {
      if (working >= atOnce) {
        if (line.length >= waiting) return undefined;
        // Whoever is done hands the place on, so that nobody slips in between.
        await new Promise<void>((next) => line.push(next));
      } else working++;
      try {
        return await work();
      } finally {
        const next = line.shift();
        if (next === undefined) working--;
        else next();
      }
    },
  };
};
