import { areAlike, foldedName, wordsOfName } from "../name-words.ts";

/** A word that more people have tells nobody apart: looking through all of them would cost the more the longer a list is. */
const MOST_OF_A_WORD = 50;

/** The most people whom somebody may be that are told. */
const MOST_ALIKE = 5;

type Called<P> = { readonly person: P; readonly words: readonly string[] };

const firstOf = <P>(people: ReadonlySet<P>, most: number): readonly P[] => {
  const first: P[] = [];
  for (const person of people) {
    if (first.length === most) break;
    first.push(person);
  }
  return first;
};

/** People found by their names: as they are written, or only alike (`isAlike`, a test counts how often that is asked). */
export const peopleByName = <P>(isAlike = areAlike) => {
  const byName = new Map<string, Set<P>>();
  const byWord = new Map<string, Called<P>[]>();
  const nobody: ReadonlySet<P> = new Set<P>();
  /** Somebody is also meant by a name. */
  const callAlso = (person: P, name: string): void => {
    const folded = foldedName(name);
    const there = byName.get(folded);
    if (there === undefined) byName.set(folded, new Set([person]));
    else there.add(person);
  };
  const called = (name: string): ReadonlySet<P> => byName.get(foldedName(name)) ?? nobody;
  return {
    callAlso,
    enter: (person: P, name: string): void => {
      callAlso(person, name);
      const words = wordsOfName(name);
      for (const word of words) {
        const there = byWord.get(word);
        if (there === undefined) byWord.set(word, [{ person, words }]);
        else there.push({ person, words });
      }
    },
    /** Those who are called just so. */
    called,
    /** Those whose names are so alike that they may be the same person; a few of them. */
    alike: (name: string): readonly P[] => {
      const words = wordsOfName(name);
      const candidates = words
        .map((word) => byWord.get(word) ?? [])
        .filter((those) => those.length <= MOST_OF_A_WORD)
        .flat();
      const same = firstOf(called(name), MOST_ALIKE);
      const alike = candidates.filter((each) => isAlike(words, each.words)).map(({ person }) => person);
      return [...new Set([...same, ...alike])].slice(0, MOST_ALIKE);
    },
  };
};
