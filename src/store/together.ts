/**
 * Waits for several things that were asked of one transaction and need nothing of each other: they leave in one write
 * and are answered in order. `{ a: first(tx), b: second(tx) }`, without `await`.
 */
export const together = async <T extends { readonly [name: string]: unknown }>(
  asked: T,
): Promise<{ readonly [K in keyof T]: Awaited<T[K]> }> => {
  const answers = await Promise.all(Object.values(asked));
  return Object.fromEntries(Object.keys(asked).map((name, index) => [name, answers[index]])) as {
    readonly [K in keyof T]: Awaited<T[K]>;
  };
};
