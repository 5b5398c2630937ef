/** Places for what takes long, so that a few do not keep out all others. */
export type Places = {
  /** Runs some work in a place of its own; undefined where none is free. */
  readonly within: <T>(whose: string, work: () => Promise<T>) => Promise<T | undefined>;
};

/** Makes some places, of which each has a few at most. */
export const makePlaces = (most: number, mostOfEach: number): Places => {
  const taken = new Map<string, number>();
  let all = 0;
  return {
    within: async (whose, work) => {
      const own = taken.get(whose) ?? 0;
      if (all >= most || own >= mostOfEach) return undefined;
      all++;
      taken.set(whose, own + 1);
      try {
        return await work();
      } finally {
        all--;
        const left = (taken.get(whose) ?? 1) - 1;
        if (left === 0) taken.delete(whose);
        else taken.set(whose, left);
      }
    },
  };
};
