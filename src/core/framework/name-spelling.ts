const americanSpellings: readonly (readonly [RegExp, string])[] = [
  [/our/g, "or"],
  [/ll/g, "l"],
  [/programme/g, "program"],
  [/judgement/g, "judgment"],
  [/centred/g, "centered"],
  [/is(ation|ing|ed?)$/g, "iz$1"],
  [/ys(ing|ed?)$/g, "yz$1"],
  [/ies$/g, "y"],
  [/([^s])s$/g, "$1"],
];
const wordsWithoutWeight = new Set(["and", "or", "the"]);

function wordKey(word: string): string {
  if (word.length <= 3) return word;
  return americanSpellings.reduce((key, [from, to]) => key.replace(from, to), word);
}

/**
 * What remains of a name when case, punctuation, spacing, "and" or "&", British or American spelling and plurals are
 * taken away: two spellings of one name have the same key.
 */
export function spellingKey(name: string): string {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .split(/[^\p{L}\p{N}]+/u);
  return words
    .filter((word) => !wordsWithoutWeight.has(word))
    .map(wordKey)
    .join("");
}

/** How many letters may be mistaken in a key of that length. */
export const lettersForgiven = (length: number): number => (length < 6 ? 0 : length < 10 ? 1 : 2);

/**
 * The number of letters added, left out, replaced or exchanged with their neighbour between two words; `limit` + 1
 * stands for anything more than `limit`.
 */
export function lettersApart(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const exchanged = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (exchanged && row > 1 && column > 1) least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
      current.push(least);
    }
    if (Math.min(...current) > limit) return limit + 1;
    [beforeLast, last] = [last, current];
  }
  return Math.min(last[other.length] ?? limit + 1, limit + 1);
}
