import { foldedName, wordsOfName } from "../register/name-words.ts";
import type { Called } from "./vocabulary.ts";

/** Longer than anything is called; a text beyond is not looked at word by word. */
const LONGEST_CALLED = 300;

/** How many texts are remembered at once while a list is read. */
const MOST_FOLDED = 5000;

const MARKS = /\p{M}/gu;
const WORDS = /[\p{L}']+-?/gu;
const SHORT_NOT = /n't$/;

/** The words of a text that says something, with the mark that makes "un-" of one. */
const saidIn = (text: string): readonly string[] =>
  text
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(/[’‘ʼ`´]/g, "'")
    .toLowerCase()
    .match(WORDS) ?? [];

/** True where a text says the opposite of something: "not", "isn't", "sin", "un-". */
const isNegated = (said: readonly string[], negations: Called): boolean =>
  said.some(
    (word) => negations.includes(word) || negations.includes(word.replace("-", "")) || SHORT_NOT.test(word),
  );

/** A text as it is compared with names, and what it says word by word. */
export type FoldedText = {
  readonly name: string;
  readonly words: ReadonlySet<string>;
  readonly said: readonly string[];
};

/** Folds texts while one list is read, each once: the same few words stand in most of its rows. */
export type Fold = (text: string) => FoldedText;

const NOTHING: FoldedText = { name: "", words: new Set(), said: [] };

/** A way to fold texts that remembers the last few thousand. */
export const makeFold = (): Fold => {
  const known = new Map<string, FoldedText>();
  return (text) => {
    if (text.length > LONGEST_CALLED) return NOTHING;
    const there = known.get(text);
    if (there !== undefined) return there;
    if (known.size >= MOST_FOLDED) known.clear();
    const made = { name: foldedName(text), words: new Set(wordsOfName(text)), said: saidIn(text) };
    known.set(text, made);
    return made;
  };
};

type NameWords = { readonly words: readonly string[]; readonly said: readonly string[] };

type Names = { readonly names: ReadonlySet<string>; readonly words: readonly NameWords[] };

/** Folding takes a while, and a list has thousands of cells: what is folded once is known for as long as its words are. */
const known = new WeakMap<Called, Names>();

const namesOf = (called: Called): Names => {
  const there = known.get(called);
  if (there !== undefined) return there;
  const made = {
    names: new Set(called.map(foldedName).filter((name) => name !== "")),
    words: called
      .map((name) => ({ words: wordsOfName(name), said: saidIn(name) }))
      .filter(({ words }) => words.length > 0),
  };
  known.set(called, made);
  return made;
};

/** True where a text is one of some names, however it is written. */
export const isCalled = ({ name }: FoldedText, called: Called): boolean => namesOf(called).names.has(name);

/** How many words of a text are one of some names; 0 where it holds none of them. */
export const wordsCalled = ({ words }: FoldedText, called: Called): number =>
  namesOf(called).words.reduce(
    (most, { words: needed }) =>
      needed.every((word) => words.has(word)) ? Math.max(most, needed.length) : most,
    0,
  );

/** What things are called. */
export type Among = { readonly [value: string]: Called };

type Index = {
  /** Each name with what it is the name of; of two things with one name the first is meant. */
  readonly names: ReadonlyMap<string, string>;
  /** The words of names by their first one. */
  readonly words: ReadonlyMap<string, readonly (NameWords & { readonly value: string })[]>;
  readonly values: ReadonlyMap<string, string>;
};

const indexes = new WeakMap<Among, Index>();

const indexOf = (among: Among): Index => {
  const there = indexes.get(among);
  if (there !== undefined) return there;
  const names = new Map<string, string>();
  const words = new Map<string, (NameWords & { readonly value: string })[]>();
  const values = new Map<string, string>();
  for (const [value, called] of Object.entries(among)) {
    values.set(value.toLowerCase(), values.get(value.toLowerCase()) ?? value);
    const folded = namesOf(called);
    for (const name of folded.names) names.set(name, names.get(name) ?? value);
    for (const name of folded.words) {
      const [first = ""] = name.words;
      words.set(first, [...(words.get(first) ?? []), { value, ...name }]);
    }
  }
  const made = { names, words, values };
  indexes.set(among, made);
  return made;
};

/**
 * What a text is the name of: exactly, or else the one possibility whose words are all in it. A text that says "not" means
 * only what says so too.
 */
export const meantBy = (
  text: string,
  among: Among,
  { fold, negations }: { readonly fold: Fold; readonly negations: Called },
): string | undefined => {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > LONGEST_CALLED) return undefined;
  const folded = fold(trimmed);
  const { names, words, values } = indexOf(among);
  const exact = values.get(trimmed.toLowerCase()) ?? names.get(folded.name);
  if (exact !== undefined) return exact;
  const isNot = isNegated(folded.said, negations);
  const within = new Set<string>();
  for (const word of folded.words)
    for (const { value, words: needed, said } of words.get(word) ?? [])
      if (needed.every((each) => folded.words.has(each)) && (!isNot || isNegated(said, negations)))
        within.add(value);
  return within.size === 1 ? [...within][0] : undefined;
};
