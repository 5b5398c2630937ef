import { areAlike, foldedName, wordsOfName } from "../name-words.ts";

/** A word that more people have tells nobody apart: looking through all of them would cost the more the longer a list is. */
const MOST_OF_A_WORD = 50;

/** The most people whom somebody may be that are told. */
const MOST_ALIKE = 5;

type Called<P> = { readonly person: P; readonly words: readonly string[] };

const addTo = <V>(map: Map<string, V[]>, key: string, value: V): void => {
  const there = map.get(key);
  if (there === undefined) map.set(key, [value]);
  else there.push(value);
};

/** People found by their names: as they are written, or only alike. */
export const peopleByName = <P>() => {
  const byName = new Map<string, P[]>();
  const byWord = new Map<string, Called<P>[]>();
  /** Somebody is also meant by a name. */
  const callAlso = (person: P, name: string): void => {
    const folded = foldedName(name);
    if (byName.get(folded)?.includes(person) !== true) addTo(byName, folded, person);
  };
  return {
    callAlso,
    enter: (person: P, name: string): void => {
      callAlso(person, name);
      const words = wordsOfName(name);
      for (const word of words) addTo(byWord, word, { person, words });
    },
    /** Those who are called just so. */
    called: (name: string): readonly P[] => byName.get(foldedName(name)) ?? [],
    /** Those whose names are so alike that they may be the same person; a few of them. */
    alike: (name: string): readonly P[] => {
      const words = wordsOfName(name);
      const candidates = words
        .map((word) => byWord.get(word) ?? [])
        .filter((those) => those.length <= MOST_OF_A_WORD)
        .flat();
      const alike = candidates.filter((each) => areAlike(words, each.words)).map(({ person }) => person);
      return [...new Set([...(byName.get(foldedName(name)) ?? []), ...alike])].slice(0, MOST_ALIKE);
    },
  };
};
