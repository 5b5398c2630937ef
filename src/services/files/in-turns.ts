/** Does what has to do with the same thing one after the other. */
export const inTurns = (): (<T>(about: string, work: () => Promise<T>) => Promise<T>) => {
  const last = new Map<string, Promise<unknown>>();
  return async (about, work) => {
    const mine = (last.get(about) ?? Promise.resolve()).then(work, work);
    const settled = mine.catch(() => undefined);
    last.set(about, settled);
    try {
      return await mine;
    } finally {
      if (last.get(about) === settled) last.delete(about);
    }
  };
};
