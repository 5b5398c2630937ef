import { foldedName, wordsOfName } from "../register/name-words.ts";
import type { Called } from "./vocabulary.ts";

const MARKS = /\p{M}/gu;
const WORDS = /[\p{L}']+-?/gu;
const SHORT_NOT = /n't$/;

/** True where a text says the opposite of something: "not", "isn't", "sin", "un-". */
export const isNegated = (text: string, negations: Called): boolean => {
  const words = text
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(/[’‘ʼ`´]/g, "'")
    .toLowerCase()
    .match(WORDS);
  return (words ?? []).some(
    (word) => negations.includes(word) || negations.includes(word.replace("-", "")) || SHORT_NOT.test(word),
  );
};

type Folded = { readonly names: ReadonlySet<string>; readonly words: readonly (readonly string[])[] };

/** Folding takes a while, and a list has thousands of cells: what is folded once is known for as long as its words are. */
const known = new WeakMap<Called, Folded>();

const foldedOf = (called: Called): Folded => {
  const there = known.get(called);
  if (there !== undefined) return there;
  const made = {
    names: new Set(called.map(foldedName).filter((name) => name !== "")),
    words: called.map(wordsOfName).filter((words) => words.length > 0),
  };
  known.set(called, made);
  return made;
};

/** True where a text is one of some names, however it is written. */
export const isCalled = (text: string, called: Called): boolean =>
  foldedOf(called).names.has(foldedName(text));

/** How many words of a text are one of some names; 0 where it holds none of them. */
export const wordsCalled = (text: string, called: Called): number => {
  const words = new Set(wordsOfName(text));
  return Math.max(
    0,
    ...foldedOf(called).words.map((needed) => (needed.every((word) => words.has(word)) ? needed.length : 0)),
  );
};
