/** Letters without their accents and without capitals: whoever types "nino" finds "Niño". */
export const fold = (text: string): string =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();

/** Those that hold every word typed; those that begin with it first, otherwise in their order. */
export const matching = <T extends { readonly label: string }>(
  choices: readonly T[],
  typed: string,
): readonly T[] => {
  const wanted = fold(typed);
  const words = wanted.split(/\s+/);
  const found = choices.filter(({ label }) => {
    const folded = fold(label);
    return words.every((word) => folded.includes(word));
  });
  const begins = ({ label }: T): boolean => fold(label).startsWith(wanted);
  return [...found.filter(begins), ...found.filter((choice) => !begins(choice))];
};
