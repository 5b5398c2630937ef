import { closePiece } from "./close-piece.ts";
import { followLeadIn } from "./enter-structure.ts";
import { type LeadIn, readLeadIn } from "./lead-in.ts";
import { recordUse, setAside } from "./line-ledger.ts";
import { readItem } from "./read-item.ts";
import type { PlacedLine, Reading } from "./reading.ts";
import type { SourceLine } from "./source-line.ts";
import type { ListLevel } from "./statement-draft.ts";

type Continued = {
  readonly wraps: boolean;
  readonly titled: boolean;
  readonly upper: boolean;
  readonly words: string;
};

/** A lead-in may follow a list without a blank line: at its margin, with another list after it. */
function leadInAfterList(reading: Reading, placed: PlacedLine, look: Continued): LeadIn | undefined {
  const last = reading.levels.at(-1);
  const first = reading.levels[0];
  const { line, nextBulletAt } = placed;
  if (!last || !first || nextBulletAt === null || line.indent >= last.indent + 2) return undefined;
  if (!look.titled && !look.words.endsWith(":")) return undefined;
  const lead = readLeadIn(look.words, reading.names.profile.id, look.titled);
  return lead?.kind === "holders" || (look.upper && nextBulletAt <= first.indent + 1) ? lead : undefined;
}

function addTo(reading: Reading, level: ListLevel, line: SourceLine, text: string): void {
  level.draft.lines.push(line);
  level.draft.parts.push(text);
  recordUse(reading.ledger, [line], "statement");
  reading.open = { kind: "statement" };
  reading.afterBlank = false;
}

/** After a blank line, words that stand inside an item still belong to it. */
function itemAround(reading: Reading, line: SourceLine): ListLevel | undefined {
  if (reading.section !== "statements") return undefined;
  const at = reading.levels.findLastIndex((level) => line.indent >= level.indent + 2);
  if (at < 0) return undefined;
  reading.levels.length = at + 1;
  return reading.levels[at];
}

function wrapped(reading: Reading, placed: PlacedLine, text: string, look: Continued): boolean {
  const { open } = reading;
  const { line } = placed;
  if (!open || !look.wraps) return false;
  if (open.kind === "set-aside") setAside(reading.ledger, [line]);
  if (open.kind === "area" || open.kind === "paragraph") {
    open.lines.push(line);
    open.parts.push(text);
    if (open.kind === "paragraph") open.introduces = placed.nextBulletAt !== null;
  }
  if (open.kind !== "statement") return true;
  const lead = leadInAfterList(reading, placed, look);
  const level = reading.levels.at(-1);
  if (lead) followLeadIn(reading, { lines: [line], parts: [text] }, lead);
  else if (level) addTo(reading, level, line, text);
  return lead !== undefined || level !== undefined;
}

/**
 * Puts words where they go on: the item whose sign stood alone on the line before, the piece that the line before
 * left open, the list item around them; or begins a paragraph with them.
 */
export function continueText(reading: Reading, placed: PlacedLine, source: string, look: Continued): void {
  const { line, nextBulletAt } = placed;
  const text = source.replace(/\\$/, "");
  const { emptyBullet } = reading;
  if (emptyBullet && look.wraps) return readItem(reading, { ...emptyBullet, line, text, nextBulletAt });
  if (wrapped(reading, placed, text, look)) return;
  closePiece(reading);
  if (reading.asideFrom !== null && line.indent >= reading.asideFrom + 2) {
    setAside(reading.ledger, [line]);
    reading.open = { kind: "set-aside" };
  } else {
    const level = itemAround(reading, line);
    if (level) return addTo(reading, level, line, text);
    reading.open = {
      kind: "paragraph",
      titled: look.titled,
      introduces: nextBulletAt !== null,
      lines: [line],
      parts: [text],
    };
  }
  reading.afterBlank = false;
}
