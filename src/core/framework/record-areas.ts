import { recordUse } from "./line-ledger.ts";
import { nearestName } from "./name-book.ts";
import type { Reading } from "./reading.ts";
import type { SourceLine } from "./source-line.ts";
import { takeDesignations } from "./stated-designations.ts";

const between = /\s*[·;•|]\s*/;
const noNames: ReadonlyMap<string, string> = new Map();

/** The knowledge and skill areas of the current area of expertise. */
export const currentAreas = (reading: Reading): ReadonlyMap<string, string> =>
  (reading.current && reading.names.areasOf.get(reading.current.name)) ?? noNames;

function areaMeant(reading: Reading, words: string): string | undefined {
  const { text } = takeDesignations(words.replace(/\s*[:.;,]$/, ""));
  return nearestName(text, currentAreas(reading), reading.names.everyArea);
}

/**
 * Adds the area that plain words name, or the areas where they name several with signs between; false, and nothing
 * added, where one of them is no area of the current area of expertise.
 */
export function recordAreas(reading: Reading, lines: readonly SourceLine[], words: string): boolean {
  const whole = areaMeant(reading, words);
  const found = whole === undefined ? partsOf(words).map((part) => areaMeant(reading, part)) : [whole];
  const names = found.filter((name) => name !== undefined);
  if (names.length === 0 || names.length < found.length) return false;
  for (const name of names) reading.current?.areas.add(name);
  recordUse(reading.ledger, lines, "area");
  return true;
}

const partsOf = (words: string): readonly string[] =>
  words.length > 1000 ? [] : words.split(between).filter((part) => part !== "");
