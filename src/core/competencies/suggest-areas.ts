import { entryFields, isAsked, standsIn, type TypedFields } from "../entries/fields.ts";
import { type EvidenceKind, evidenceKinds } from "../portfolio/terms.ts";
import type { Area, AreaGroup } from "./area-groups.ts";
import { isAreaId } from "./area-ids.ts";
import { keyWords } from "./key-words.ts";
import { type Word, wordsOf } from "./words-of.ts";

/** An area that a text lets think of, and the words of the text that do. */
export type Suggestion = { readonly area: string; readonly because: readonly string[] };

/** More than these are no choice but a list. */
export const MOST_SUGGESTED = 5;

/** What is read of an entry: what names it says most. */
const read: {
  readonly [K in EvidenceKind]: { readonly naming: readonly string[]; readonly telling: readonly string[] };
} = {
  education: { naming: ["degree", "field"], telling: ["notes"] },
  work: { naming: ["title"], telling: ["duties", "internshipDescription"] },
  training: { naming: ["title"], telling: ["notes"] },
  rsc: { naming: [], telling: ["notes"] },
  leadership: { naming: ["activity"], telling: ["notes"] },
};

/** The questions whose answers suggestions are made of. */
export const fieldsRead = (kind: EvidenceKind): readonly string[] => [
  ...read[kind].naming,
  ...read[kind].telling,
];

/** True for a kind of entry that can show areas. */
export const showsAreas = (kind: string): kind is EvidenceKind => evidenceKinds.some((each) => each === kind);

/** No note is so long that its end would say something else than its beginning. */
const MOST_WORDS = 2000;

/** A word or several; the last letters of each may be left open. */
type Sought = {
  readonly words: readonly { readonly text: string; readonly isOpen: boolean }[];
  readonly weight: number;
};

/** Words that stand in names and say nothing by themselves. */
const weightless = new Set(
  "and or of the to a in with based other others practice practices services agency professional program y o e de del la las el los en a con sobre otras personas practica practicas programas".split(
    " ",
  ),
);

const soughtIn = (phrase: string, weight: number): Sought => {
  const words = phrase
    .trim()
    .split(/\s+/)
    .map((word) => ({ text: word.replace(/\*$/, ""), isOpen: word.endsWith("*") }));
  // Several words in a row are no accident.
  return { words, weight: words.length > 1 ? weight * 2 : weight };
};

const known = new Map<string, readonly Sought[]>();

const soughtFor = ({ id, name }: Area): readonly Sought[] => {
  const there = known.get(id);
  if (there !== undefined) return there;
  const named = [name.en, name.es].flatMap((text) =>
    wordsOf(text)
      .filter(({ folded }) => !weightless.has(folded) && folded.length > 3)
      .map(({ folded }) => soughtIn(folded, 1)),
  );
  const own = isAreaId(id)
    ? keyWords[id].flatMap((list) => list.split(",").map((word) => soughtIn(word, 2)))
    : [];
  const made = [...own, ...named];
  known.set(id, made);
  return made;
};

const fits = ({ folded }: Word, { text, isOpen }: Sought["words"][number]): boolean =>
  isOpen ? folded.startsWith(text) : folded === text || folded === `${text}s`;

const startsAt = (words: readonly Word[], at: number, { words: sought }: Sought): boolean =>
  at + sought.length <= words.length && sought.every((each, step) => fits(words[at + step] as Word, each));

type Reason = { readonly typed: string; readonly at: number };
type Score = { score: number; readonly because: Map<string, Reason> };

/** A part of an entry: how much it says, and how many words stand before it. */
type Part = { readonly factor: number; readonly from: number };

/** Adds up what a text says of an area: each thing sought counts once in it. */
const addTo = (score: Score, words: readonly Word[], area: Area, { factor, from }: Part): void => {
  const seen = new Set<string>();
  for (const sought of soughtFor(area)) {
    const at = words.findIndex((_, index) => startsAt(words, index, sought));
    if (at === -1) continue;
    const found = words.slice(at, at + sought.words.length);
    const key = found.map(({ folded }) => folded).join(" ");
    if (seen.has(key)) continue;
    seen.add(key);
    score.score += sought.weight * factor;
    const typed = found.map((word) => word.typed.toLowerCase()).join(" ");
    if (!score.because.has(key)) score.because.set(key, { typed, at: from + at });
  }
};

/** Of several reasons those that another one holds are left out: "reflective supervision" says "supervision". */
const reasonsIn = ({ because }: Score): readonly string[] =>
  [...because]
    .filter(
      ([key]) => ![...because.keys()].some((other) => other !== key && ` ${other} `.includes(` ${key} `)),
    )
    .toSorted(([, a], [, b]) => a.at - b.at)
    .map(([, { typed }]) => typed);

/**
 * The areas that an entry lets think of by what is typed in it, those that most speaks for first, at most
 * {@link MOST_SUGGESTED}: found by plain search of their names and key words, in both languages. Those that it is tagged
 * with already are left out. Only areas of the groups are suggested.
 */
export const suggestAreas = (
  kind: EvidenceKind,
  typed: TypedFields,
  groups: readonly AreaGroup[],
): readonly Suggestion[] => {
  const texts = (names: readonly string[]): readonly Word[] =>
    names
      .flatMap((name) => {
        const field = entryFields[kind].find((each) => each.name === name);
        return field !== undefined && isAsked(kind, typed, field)
          ? wordsOf(standsIn(typed, field).join(" "))
          : [];
      })
      .slice(0, MOST_WORDS);
  const [naming, telling] = [texts(read[kind].naming), texts(read[kind].telling)];
  if (naming.length + telling.length === 0) return [];
  const tagged = new Set(typed["areas"] ?? []);
  return groups
    .flatMap(({ areas }) => areas)
    .filter(({ id }) => !tagged.has(id))
    .map((area) => {
      const score: Score = { score: 0, because: new Map() };
      addTo(score, naming, area, { factor: 3, from: 0 });
      addTo(score, telling, area, { factor: 1, from: naming.length });
      return { area: area.id, score: score.score, because: reasonsIn(score) };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_SUGGESTED)
    .map(({ area, because }) => ({ area, because }));
};
