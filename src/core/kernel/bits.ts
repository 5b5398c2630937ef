/** A set of terms out of one fixed list of at most 31, each a bit at its place in the list. */
export type Bits = number;

/** The bit of a term, 0 when the list does not have it. */
export const bitOf = (terms: readonly string[], term: string): Bits => {
  const at = terms.indexOf(term);
  return at < 0 ? 0 : 1 << at;
};

/** The set of the terms given; those that the list does not have are left out. */
export const bitsOf = (terms: readonly string[], chosen: readonly string[]): Bits =>
  chosen.reduce((bits, term) => bits | bitOf(terms, term), 0);

/** The terms in a set, in the order of the list. */
export const termsIn = <T extends string>(terms: readonly T[], bits: Bits): T[] =>
  terms.filter((_, at) => (bits & (1 << at)) !== 0);
