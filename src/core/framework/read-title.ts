import { enterExpertise, enterSection, followLeadIn, leaveExpertise } from "./enter-structure.ts";
import type { StatedDesignation } from "./framework.ts";
import { readLeadIn } from "./lead-in.ts";
import { setAsidePart } from "./line-ledger.ts";
import { type NameBook, nearestName, sameName } from "./name-book.ts";
import type { Reading } from "./reading.ts";
import { recordAreas } from "./record-areas.ts";
import type { SourceLine } from "./source-line.ts";
import { setForAll, takeDesignations } from "./stated-designations.ts";
import {
  type MarkerLine,
  readMarker,
  saysContinued,
  withoutContinued,
  withoutLabel,
} from "./structure-words.ts";

/** The title of an area of expertise; without a name, of one that another profile has. */
type ExpertiseTitle = {
  readonly name: string | undefined;
  readonly designations: readonly StatedDesignation[] | null;
};

/** A marker line with what it states besides. */
type StatedMarker = MarkerLine & {
  readonly continued: boolean;
  readonly designations: readonly StatedDesignation[] | null;
};

const noNames: ReadonlyMap<string, string> = new Map();
const noHeading = 7;

/**
 * Reads plain words as the title of an area of expertise. Letters are forgiven only where the line looks like a title
 * (`titled`) or says that it is one.
 */
export function readExpertiseTitle(
  names: NameBook,
  words: string,
  titled: boolean,
): ExpertiseTitle | undefined {
  const { text, designations } = takeDesignations(withoutContinued(words).replace(/\s*:$/, ""));
  const bare = takeDesignations(withoutLabel(text));
  const stated = setForAll(designations ?? bare.designations);
  const find = titled || /^areas? of expertise\b/i.test(text) ? nearestName : sameName;
  const { expertise, everyExpertise } = names;
  const name = find(text, expertise, everyExpertise) ?? find(bare.text, expertise, everyExpertise);
  if (name !== undefined) return { name, designations: stated };
  const foreign = find(text, everyExpertise, noNames) ?? find(bare.text, everyExpertise, noNames);
  return foreign === undefined ? undefined : { name: undefined, designations: stated };
}

/** Goes where the title says: to an area of expertise of the profile, or out of all of them. */
export function followTitle(
  reading: Reading,
  lines: readonly SourceLine[],
  { name, designations }: ExpertiseTitle,
  level: number = noHeading,
): void {
  if (name === undefined) leaveExpertise(reading, lines);
  else enterExpertise(reading, lines, { name, level, designations });
}

/** Reads plain words as a marker line; with `alone`, only where nothing else stands on the line. */
export function readMarkerLine(words: string, alone: boolean): StatedMarker | undefined {
  const { text, designations } = takeDesignations(words);
  const marker = readMarker(text);
  if (!marker || (alone && marker.rest !== "")) return undefined;
  return { ...marker, continued: saysContinued(text), designations: setForAll(designations) };
}

/** Opens the section that the marker names; words after it on the line are areas or a lead-in, or are reported. */
export function followMarker(reading: Reading, line: SourceLine, marker: StatedMarker): void {
  enterSection(reading, line, marker);
  if (marker.rest === "" || !reading.current) return;
  if (reading.section === "areas" && recordAreas(reading, [line], marker.rest)) return;
  const { profile } = reading.names;
  const lead = reading.section === "statements" ? readLeadIn(marker.rest, profile.id, true) : undefined;
  if (lead) followLeadIn(reading, { lines: [line], parts: [marker.rest] }, lead);
  else setAsidePart(reading.ledger, line, marker.rest);
}
