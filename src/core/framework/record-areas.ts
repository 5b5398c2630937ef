import { recordUse } from "./line-ledger.ts";
import { nearestName } from "./name-book.ts";
import type { Reading } from "./reading.ts";
import type { SourceLine } from "./source-line.ts";
import { takeDesignations } from "./stated-designations.ts";

const longestList = 600;
const between = /\s*[·;•|]\s*/;
const noNames: ReadonlyMap<string, string> = new Map();

/** The knowledge and skill areas of the current area of expertise. */
export const currentAreas = (reading: Reading): ReadonlyMap<string, string> =>
  (reading.current && reading.names.areasOf.get(reading.current.name)) ?? noNames;

function areaMeant(reading: Reading, words: string): string | undefined {
  const { text } = takeDesignations(words.replace(/\s*[:.;,]$/, ""));
  return nearestName(text, currentAreas(reading), reading.names.everyArea);
}

/** Names may hold commas themselves: of the words between commas, the most that make one name are taken together. */
function inCommas(reading: Reading, words: string): readonly (string | undefined)[] {
  const parts = words.split(",");
  const found: (string | undefined)[] = [];
  for (let from = 0; from < parts.length; ) {
    let to = parts.length;
    let name: string | undefined;
    for (; to > from && name === undefined; to -= 1)
      name = areaMeant(reading, parts.slice(from, to).join(","));
    found.push(name);
    from = name === undefined ? parts.length : to + 1;
  }
  return found;
}

/** All the names that words name with signs or commas between; none where some of the words are no name. */
function severalMeant(reading: Reading, words: string): readonly string[] {
  if (words.length > longestList) return [];
  const parts = words.split(between).filter((part) => part !== "");
  const found = parts.flatMap((part) => inCommas(reading, part));
  const names = found.filter((name) => name !== undefined);
  return names.length === found.length ? names : [];
}

/**
 * Adds the area that plain words name, or the areas where they name several with signs between; false, and nothing
 * added, where one of them is no area of the current area of expertise.
 */
export function recordAreas(reading: Reading, lines: readonly SourceLine[], words: string): boolean {
  const whole = areaMeant(reading, words);
  const names = whole === undefined ? severalMeant(reading, words) : [whole];
  if (names.length === 0) return false;
  for (const name of names) reading.current?.areas.add(name);
  recordUse(reading.ledger, lines, "area");
  return true;
}
