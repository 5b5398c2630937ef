import { lettersApart, spellingKey } from "./name-spelling.ts";

/** The part of an area of expertise that a marker line opens. */
export type Section = "areas" | "statements";

/** A marker line, and the words after it on the same line. */
export type MarkerLine = { readonly section: Section; readonly rest: string };

const continued = /\s*[-–—,]?\s*\(?\s*(?:continued|cont['’]?d|cont)\.?\s*\)?\s*:?$/i;
const areasMarker =
  /^(?:knowledge|skills?)(?:\s*(?:\/|&|and|or)\s*(?:knowledge|skills?))?\s+areas?(?:\s+(?:include|are))?\s*(?:$|[:.–—-])\s*/i;
const statementsMarker = /^as\s+demonstrated\s+by\b\s*[:.–—-]?\s*/i;
const spellings: readonly (readonly [string, Section])[] = [
  [spellingKey("knowledge areas"), "areas"],
  [spellingKey("skill areas"), "areas"],
  [spellingKey("as demonstrated by"), "statements"],
];
const label =
  /^(?:(?:areas? of expertise|expertise|area|section|part)\b\s*)?(?:#|no\.?|number)?\s*(?:\d{1,2}(?:\.\d{1,2})?(?=[\s.:)–—-])|[ivxIVX]{1,5}(?=[.:)]))?\s*[.:)–—-]*\s*/i;

/** The words without a note that they go on from an earlier page. */
export const withoutContinued = (words: string): string => words.replace(continued, "");

/** Does the line say that it goes on from an earlier page? */
export const saysContinued = (words: string): boolean => continued.test(words);

/** A title without its number and without "Area of expertise". */
export const withoutLabel = (words: string): string => words.replace(label, "").replace(/\s*:$/, "");

/** Reads "knowledge areas", "skill areas" and "as demonstrated by", singular or plural, mistyped or not. */
export function readMarker(words: string): MarkerLine | undefined {
  const text = withoutContinued(words);
  const areas = areasMarker.exec(text);
  if (areas) return { section: "areas", rest: text.slice(areas[0].length) };
  const statements = statementsMarker.exec(text);
  if (statements) return { section: "statements", rest: text.slice(statements[0].length) };
  const key = text.length <= 30 ? spellingKey(text) : "";
  const meant = spellings.find(([known]) => lettersApart(key, known, 2) <= (key.length < 12 ? 1 : 2));
  return meant && { section: meant[1], rest: "" };
}

/** Does the line say so outright, wherever it stands? */
export const saysPleaseNote = (words: string): boolean =>
  /^[("“[]?\s*please\s+note\b/i.test(words.slice(0, 40));

/** "Please note" and its like: words to the reader, never a statement. */
export const isNote = (words: string): boolean =>
  /^[("“[]?\s*(?:please\s+note\b|(?:note|nb|n\.b\.)\s*[:–—-])/i.test(words.slice(0, 40));

/** A page number, a line of a table of contents, a line of copyright. */
export function isPageFurniture(words: string): boolean {
  if (words.length > 300) return false;
  return (
    /^(?:page|pg\.?|p\.)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?$/i.test(words) ||
    /^\d{1,4}\s*(?:\||of\s+\d{1,4}$|\/\s*\d{1,4}$)/i.test(words) ||
    /^[-–—\s]*\d{1,4}[-–—.\s]*$/.test(words) ||
    /^(?:©|\(c\)\s*\d{4}|copyright\b)/i.test(words) ||
    /(?:\.{3}|…|(?:\. ){3})[.\s…]*\d{1,4}$/.test(words)
  );
}
