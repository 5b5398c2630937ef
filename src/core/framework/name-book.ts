import type { Expertise, Framework, Profile } from "./framework.ts";
import { lettersApart, lettersForgiven, spellingKey } from "./name-spelling.ts";

/** Names that a document may use, by the key of their spelling. */
export type Names = ReadonlyMap<string, string>;

/** The names of a profile, and those of the whole framework that must not be taken for one of them. */
export type NameBook = {
  readonly profile: Profile;
  readonly expertise: Names;
  readonly everyExpertise: Names;
  readonly everyArea: Names;
  readonly areasOf: ReadonlyMap<string, Names>;
};

const longestName = 160;
const ofBothTracks = /[\s/]*\b(?:and )?(?:young child|early childhood)\b/gi;

/** Texts for infants alone leave out what the framework adds for young children: that name is the same area's. */
const withoutYoungChild = (name: string): string => name.replace(ofBothTracks, "");

function areaNames(expertise: Expertise): Names {
  const names = expertise.areas.map((area) => area.name.en);
  return new Map([
    ...names.map((name) => [spellingKey(withoutYoungChild(name)), name] as const),
    ...names.map((name) => [spellingKey(name), name] as const),
  ]);
}

const keyed = (names: readonly string[]): Names => new Map(names.map((name) => [spellingKey(name), name]));

/** Gathers the names that the import of a text for this profile may meet. */
export function nameBook(profile: Profile, framework: Framework): NameBook {
  const every = framework.profiles.flatMap((each) => each.expertise);
  return {
    profile,
    expertise: keyed(profile.expertise.map((each) => each.name.en)),
    everyExpertise: keyed(every.map((each) => each.name.en)),
    everyArea: new Map(every.flatMap((each) => [...areaNames(each)])),
    areasOf: new Map(profile.expertise.map((each) => [each.name.en, areaNames(each)])),
  };
}

/** The name that is written just so, but for case, punctuation and spelling habits. */
export function sameName(text: string, names: Names): string | undefined {
  return text.length > longestName ? undefined : names.get(spellingKey(text));
}

/**
 * The name that is meant, one or two mistaken letters forgiven (docs/standards.md: small spelling variants of a name
 * are the same name). None where another name of the framework is as near, or where two are.
 */
export function nearestName(text: string, names: Names, others: Names): string | undefined {
  if (text.length > longestName) return undefined;
  const key = spellingKey(text);
  const exact = names.get(key);
  if (exact !== undefined || others.has(key)) return exact;
  const limit = lettersForgiven(key.length);
  let nearest = limit + 1;
  let found: string | undefined;
  for (const [known, name] of new Map([...others, ...names])) {
    const apart = lettersApart(key, known, limit);
    if (apart > nearest || apart > limit) continue;
    const meant = names.get(known) === name ? name : undefined;
    found = apart < nearest ? meant : found === meant ? found : undefined;
    nearest = apart;
  }
  return found;
}
