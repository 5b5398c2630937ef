import { closePiece } from "./close-piece.ts";
import { continueText } from "./continue-text.ts";
import { isEmphasised } from "./emphasis.ts";
import { readLeadIn } from "./lead-in.ts";
import { setAside } from "./line-ledger.ts";
import { longestTitle } from "./line-shape.ts";
import { sameName } from "./name-book.ts";
import { titleKey } from "./placed-lines.ts";
import { plainWords } from "./plain-words.ts";
import { followMarker, followTitle, readExpertiseTitle, readMarkerLine } from "./read-title.ts";
import type { PlacedLine, Reading } from "./reading.ts";
import { currentAreas, recordAreas } from "./record-areas.ts";
import { isNote, isPageFurniture, saysPleaseNote } from "./structure-words.ts";

/** How a line of text looks: does it go on from the line before, is it emphasised, does it begin in upper case? */
type TextLook = { readonly wraps: boolean; readonly titled: boolean; readonly upper: boolean };

const begins = (look: TextLook): boolean => !look.wraps || look.titled || look.upper;

function readAsArea(reading: Reading, { line }: PlacedLine, words: string, look: TextLook): boolean {
  if (reading.section === null) return false;
  if (look.titled && sameName(words, reading.names.everyExpertise) !== undefined) return false;
  const names = currentAreas(reading);
  if (sameName(words, names) === undefined) return false;
  const { open } = reading;
  const afterWhole = open?.kind === "area" && sameName(plainWords(open.parts.join(" ")), names) !== undefined;
  const mayWrap = reading.section === "areas" && (afterWhole || open?.kind === "paragraph");
  if (look.wraps && !look.titled && !mayWrap) return false;
  closePiece(reading);
  reading.levels = [];
  reading.open = null;
  return recordAreas(reading, [line], words);
}

function readAsTitle(reading: Reading, { line }: PlacedLine, words: string, look: TextLook): boolean {
  const marker = readMarkerLine(words, look.wraps && !look.titled);
  if (marker && (begins(look) || marker.section === "statements")) {
    closePiece(reading);
    followMarker(reading, line, marker);
    return true;
  }
  const title = begins(look) ? readExpertiseTitle(reading.names, words, look.titled) : undefined;
  if (!title) return false;
  closePiece(reading);
  followTitle(reading, [line], title);
  return true;
}

function readAsNote(reading: Reading, { line }: PlacedLine, words: string, look: TextLook): boolean {
  if (!isNote(words) || !(begins(look) || saysPleaseNote(words))) return false;
  closePiece(reading);
  setAside(reading.ledger, [line]);
  reading.open = { kind: "set-aside" };
  reading.afterBlank = false;
  return true;
}

/** Page numbers and running headers, which may stand in the midst of a list or a statement. */
function readAsFurniture(reading: Reading, placed: PlacedLine, words: string, look: TextLook): boolean {
  const { line, nextBulletAt } = placed;
  const wrappedNumber = look.wraps && /^\d+$/.test(words) && nextBulletAt === null;
  const isFurniture = words === "" || (isPageFurniture(words) && !wrappedNumber);
  const lead = look.titled ? readLeadIn(words, reading.names.profile.id, true) : undefined;
  const speaks = words.endsWith(":") || lead?.kind === "addressee";
  if (!isFurniture && (speaks || !reading.repeated.has(titleKey(line.words)))) return false;
  setAside(reading.ledger, [line]);
  return true;
}

/**
 * Reads a line without a sign: a title or a marker in whatever dress, a note or a page number, or else words that go
 * on with the piece before it or begin a paragraph.
 */
export function readText(reading: Reading, placed: PlacedLine, text: string): void {
  const wraps = !reading.afterBlank && (reading.open !== null || reading.emptyBullet !== null);
  const words = text.length <= longestTitle ? plainWords(text) : null;
  if (words !== null) {
    const titled = isEmphasised(text) || (placed.underlined && !wraps);
    const look: TextLook = { wraps, titled, upper: /^[^\p{L}]*\p{Lu}/u.test(words) };
    if (readAsArea(reading, placed, words, look)) return;
    if (readAsTitle(reading, placed, words, look)) return;
    if (readAsNote(reading, placed, words, look)) return;
    if (readAsFurniture(reading, placed, words, look)) return;
    continueText(reading, placed, text, { ...look, words });
    return;
  }
  continueText(reading, placed, text, { wraps, titled: false, upper: false, words: "" });
}
