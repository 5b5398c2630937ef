import { closePiece } from "./close-piece.ts";
import { followLeadIn, leaveExpertise } from "./enter-structure.ts";
import { type LeadIn, readLeadIn } from "./lead-in.ts";
import { recordUse, setAside } from "./line-ledger.ts";
import { longestTitle } from "./line-shape.ts";
import { titleKey } from "./placed-lines.ts";
import { plainWords } from "./plain-words.ts";
import { followMarker, followTitle, readExpertiseTitle, readMarkerLine } from "./read-title.ts";
import type { Reading } from "./reading.ts";
import { recordAreas } from "./record-areas.ts";
import type { SourceLine } from "./source-line.ts";
import { isNote, isPageFurniture } from "./structure-words.ts";

/** Is it another chapter, and not a title inside the area of expertise or one that returns on every page? */
function isAnotherChapter(reading: Reading, words: string, level: number): boolean {
  const key = titleKey(words);
  const seen = reading.seenTitles.has(key);
  reading.seenTitles.add(key);
  return !seen && reading.current !== null && level <= reading.current.level;
}

/** A title of the whole document that returns on every page names holders too, and changes nothing. */
function leadMeant(reading: Reading, words: string): LeadIn | undefined {
  const lead = reading.section ? readLeadIn(words, reading.names.profile.id, true) : undefined;
  if (lead?.kind === "addressee") return reading.section === "statements" ? lead : undefined;
  const returns = lead?.designations === null && reading.seenTitles.has(titleKey(words));
  return returns ? undefined : lead;
}

/**
 * Reads a heading: an area of expertise, a marker, a lead-in, or the name of a knowledge or skill area. Its depth says
 * nothing about which of them it is. A heading that is none of them is reported; where it is as high as the title of
 * the area of expertise, the area ends there, so that statements of an unknown chapter are not taken for its own.
 */
export function readHeading(reading: Reading, line: SourceLine, level: number, text: string): void {
  closePiece(reading);
  reading.afterBlank = true;
  if (text === "") return recordUse(reading.ledger, [line], "structure");
  const words = text.length <= longestTitle ? plainWords(text) : "";
  if (words === "" || isNote(words) || isPageFurniture(words)) return setAside(reading.ledger, [line]);
  const marker = readMarkerLine(words, false);
  if (marker) return followMarker(reading, line, marker);
  const title = readExpertiseTitle(reading.names, words, true);
  if (title) return followTitle(reading, [line], title, level);
  const lead = leadMeant(reading, words);
  if (lead) return followLeadIn(reading, { lines: [line], parts: [text] }, lead);
  if (recordAreas(reading, [line], words)) {
    reading.levels = [];
    return;
  }
  if (isAnotherChapter(reading, words, level)) leaveExpertise(reading, [line]);
  else setAside(reading.ledger, [line]);
}
