import { no, type Result, yes } from "../kernel/result.ts";
import { type CaseNode, caseTrees, packageIn } from "./case-nodes.ts";
import type { Framework, Profile, StatedDesignation } from "./framework.ts";
import type { FrameworkImport, Statement, Unplaced } from "./framework-import.ts";
import { type NameBook, nameBook, nearestName } from "./name-book.ts";
import { plainWords } from "./plain-words.ts";
import { readExpertiseTitle, readMarkerLine } from "./read-title.ts";
import { takeDesignations } from "./stated-designations.ts";
import { countStatements, deepestList } from "./statement-draft.ts";

type Made = {
  readonly text: string;
  readonly designations: readonly StatedDesignation[];
  readonly children: Made[];
};

type Expertise = {
  readonly name: string;
  readonly areas: Set<string>;
  readonly statements: Made[];
  readonly designations: readonly StatedDesignation[];
};

/** Where an item stands: in which area of expertise, below which statement, and how deep. */
type Place = {
  readonly expertise: Expertise | null;
  readonly below: Made | null;
  readonly depth: number;
  /** What a group of items above it says that they are. */
  readonly section: "areas" | "statements" | null;
};

type Reading = {
  readonly names: NameBook;
  readonly expertise: Map<string, Expertise>;
  readonly unplaced: Unplaced[];
};

const longestName = 160;

const setAside = (
  { unplaced }: Reading,
  { identifier, text }: Pick<CaseNode, "identifier" | "text">,
): void => {
  unplaced.push({ identifier, text });
};

const setAsideAll = (reading: Reading, node: CaseNode): void => {
  const waiting = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    setAside(reading, next);
    waiting.push(...next.children.toReversed());
  }
};

/** Goes to an area of expertise; null where the item is the title of none, and nothing where it is one of another profile. */
const titleIn = (reading: Reading, words: string, node: CaseNode, place: Place): Place | null | undefined => {
  const says = node.type.includes("expertise");
  if (words.length > longestName || (place.expertise !== null && !says)) return null;
  const title = readExpertiseTitle(reading.names, words, true);
  if (title === undefined) return null;
  const { name, designations } = title;
  if (name === undefined) return undefined;
  const made: Expertise = reading.expertise.get(name) ?? {
    name,
    areas: new Set(),
    statements: [],
    designations: designations ?? [],
  };
  reading.expertise.set(name, made);
  return { expertise: made, below: null, depth: 0, section: null };
};

/** The area that an item names, where it is one: by its kind, by the group that it stands in, or by its name alone. */
const isAreaKind = ({ type }: CaseNode, { section }: Place): boolean =>
  section === "areas" || /\b(area|knowledge|skill)s?\b/.test(type);

const isStatementKind = ({ type }: CaseNode, { section, below }: Place): boolean =>
  section === "statements" || below !== null || /statement|demonstrat|indicator|standard/.test(type);

const areaIn = ({ names }: Reading, words: string, expertise: Expertise): string | undefined => {
  const { text } = takeDesignations(words.replace(/\s*[:.;,]$/, ""));
  return nearestName(text, names.areasOf.get(expertise.name) ?? new Map<string, string>(), names.everyArea);
};

/** Adds a statement below the one that it stands under; its place for what stands below it. */
const addStatement = (
  reading: Reading,
  words: string,
  node: CaseNode,
  place: Place & { expertise: Expertise },
): Place => {
  const { expertise, below, depth } = place;
  const { text, designations } = takeDesignations(words);
  if (!/[\p{L}\p{N}]/u.test(text)) {
    setAside(reading, node);
    return place;
  }
  const made: Made = {
    text,
    designations: designations ?? below?.designations ?? expertise.designations,
    children: [],
  };
  (below?.children ?? expertise.statements).push(made);
  // Deeper than this they go on side by side.
  return depth + 1 >= deepestList ? place : { ...place, below: made, depth: depth + 1 };
};

/** Finds the place of an item, and answers where its children stand; nothing where none of them has a place. */
const placeNode = (reading: Reading, node: CaseNode, place: Place): Place | undefined => {
  const words = plainWords(node.text);
  const title = titleIn(reading, words, node, place);
  if (title === undefined) return undefined;
  if (title !== null) return title;
  const { expertise } = place;
  if (expertise === null) {
    setAside(reading, node);
    return place;
  }
  const marker = words.length > longestName ? undefined : readMarkerLine(words, true);
  if (marker !== undefined) return { ...place, section: marker.section, below: null, depth: 0 };
  const isArea = isAreaKind(node, place);
  const area = isArea || !isStatementKind(node, place) ? areaIn(reading, words, expertise) : undefined;
  if (area !== undefined) {
    expertise.areas.add(area);
    return { ...place, section: null, below: null, depth: 0 };
  }
  if (isArea && !isStatementKind(node, { ...place, section: null })) {
    setAside(reading, node);
    return { ...place, section: "statements" };
  }
  return addStatement(reading, words, node, { ...place, expertise });
};

const statementOf = ({ text, designations, children }: Made): Statement => ({
  text,
  designations,
  children: children.map(statementOf),
});

/** Why a document is no package of competencies. */
export type CaseRefusal = { readonly code: "text-not-case" };

/**
 * Reads the statements of a licensed association from a CASE 1.1 package, by the names of the profile as
 * {@link importLicensedText} does from Markdown: items without a parent, in circles, without a kind or a letter off
 * included. What has no place is reported by its identifier. Time and memory grow with the size of the package.
 */
export const importCase = (
  document: unknown,
  profile: Profile,
  framework: Framework,
): Result<FrameworkImport, CaseRefusal> => {
  const pack = packageIn(document);
  if (pack === undefined) return no({ code: "text-not-case" });
  const reading: Reading = { names: nameBook(profile, framework), expertise: new Map(), unplaced: [] };
  const { roots, apart } = caseTrees(pack);
  const start: Place = { expertise: null, below: null, depth: 0, section: null };
  const waiting = roots.map((node) => ({ node, place: start })).toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const place = placeNode(reading, next.node, next.place);
    if (place === undefined) setAsideAll(reading, next.node);
    else for (const node of next.node.children.toReversed()) waiting.push({ node, place });
  }
  for (const each of apart) setAside(reading, each);
  const expertise = [...reading.expertise.values()].map(({ name, areas, statements }) => ({
    name,
    areas: [...areas],
    statements: statements.map(statementOf),
  }));
  return yes({
    format: "attune.framework-import/1",
    profile: profile.id,
    expertise,
    counts: {
      expertise: expertise.length,
      areas: expertise.reduce((sum, each) => sum + each.areas.length, 0),
      statements: expertise.reduce((sum, each) => sum + countStatements(each.statements), 0),
    },
    unplaced: reading.unplaced,
  });
};
