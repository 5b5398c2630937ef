import { withoutAccents } from "../kernel/plain-letters.ts";

/** The most characters of a word, and of a whole name, that searching goes by: what an index can hold. */
const LONGEST_WORD = 100;
const LONGEST_NAME = 300;

/** More words than this are not looked for. */
const MOST_SOUGHT = 6;

const APOSTROPHES = /['’‘ʼ`´]/g;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/u;

const cut = (text: string, most: number): string => Array.from(text).slice(0, most).join("");

const wordsIn = (text: string): readonly string[] =>
  text
    .normalize("NFKD")
    .replaceAll(APOSTROPHES, "")
    .split(BETWEEN_WORDS)
    .map((word) => cut(withoutAccents(word), LONGEST_WORD))
    .filter((word) => word !== "");

/** The words of a name as they are searched: without accents, capitals and apostrophes, each once. */
export const wordsOfName = (name: string): readonly string[] => [...new Set(wordsIn(name))];

/** A name as it is compared and sorted: two ways of writing one name give one text. */
export const foldedName = (name: string): string => cut(wordsIn(name).join(" "), LONGEST_NAME);

/**
 * What is looked for when somebody types a part of a name: the beginnings of words, in any order. None where too little
 * was typed to look for: at least one beginning has two letters.
 */
export const wordsSought = (typed: string): readonly string[] => {
  const words = wordsOfName(typed).slice(0, MOST_SOUGHT);
  return words.some((word) => Array.from(word).length > 1) ? words : [];
};

/** True where every word looked for is the beginning of a word of the name. */
export const isNamed = (name: string, sought: readonly string[]): boolean => {
  const words = wordsOfName(name);
  return sought.every((beginning) => words.some((word) => word.startsWith(beginning)));
};

/**
 * True where two names, by their words, may be one person's: the same words in any order, or all of one in the other where
 * that has at least two. Which of them is whom is for people to say.
 */
export const areAlike = (one: readonly string[], other: readonly string[]): boolean => {
  const [fewer, more] = one.length < other.length ? [one, other] : [other, one];
  if (fewer.length === 0 || (fewer.length === 1 && more.length > 1)) return false;
  return fewer.every((word) => more.includes(word));
};
