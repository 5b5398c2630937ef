import type { BulletMarker } from "./bullet-marker.ts";
import { closePiece } from "./close-piece.ts";
import { isEmphasised } from "./emphasis.ts";
import { followLeadIn } from "./enter-structure.ts";
import { readLeadIn } from "./lead-in.ts";
import { recordUse, setAside } from "./line-ledger.ts";
import { longestTitle } from "./line-shape.ts";
import { sameName } from "./name-book.ts";
import { plainWords } from "./plain-words.ts";
import { followMarker, followTitle, readExpertiseTitle, readMarkerLine } from "./read-title.ts";
import type { Reading } from "./reading.ts";
import { currentAreas, recordAreas } from "./record-areas.ts";
import type { SourceLine } from "./source-line.ts";
import { closeLevels, type StatementDraft } from "./statement-draft.ts";
import { isNote, isPageFurniture } from "./structure-words.ts";

/** A list item with its sign, its column, its text, and the column of the item after it. */
export type ListItem = {
  readonly line: SourceLine;
  readonly marker: BulletMarker;
  readonly indent: number;
  readonly text: string;
  readonly nextBulletAt: number | null;
};

function putAside(reading: Reading, line: SourceLine): void {
  setAside(reading.ledger, [line]);
  reading.open = { kind: "set-aside" };
}

/** Some items are not statements: titles with a number or in bold, markers, notes, page numbers, lead-ins. */
function readAsStructure(reading: Reading, item: ListItem, words: string): boolean {
  const { line, indent, marker, text, nextBulletAt } = item;
  const areaName = reading.section === "areas" && sameName(words, currentAreas(reading)) !== undefined;
  if (areaName) return false;
  const sectionMarker = readMarkerLine(words, true);
  const mayBeTitle = isEmphasised(text) || (marker.family === "ordinal" && indent < 4);
  const title = mayBeTitle ? readExpertiseTitle(reading.names, words, false) : undefined;
  if (sectionMarker) followMarker(reading, line, sectionMarker);
  else if (title) followTitle(reading, [line], title);
  if (sectionMarker || title) return true;
  if (isNote(words) || isPageFurniture(words) || isPageFurniture(line.words)) {
    putAside(reading, line);
    if (isNote(words)) reading.asideFrom = indent;
    return true;
  }
  const introduces = words.endsWith(":") && nextBulletAt !== null && nextBulletAt < indent + 2;
  const lead =
    introduces && reading.section === "statements"
      ? readLeadIn(words, reading.names.profile.id, false)
      : null;
  if (lead?.kind !== "holders") return false;
  followLeadIn(reading, { lines: [line], parts: [text] }, lead);
  return true;
}

/** An item such as "For Policy:" with a list inside it is kept as a statement, and says for whom the list holds. */
function holdersNamed(reading: Reading, text: string) {
  const words = text.length <= longestTitle ? plainWords(text) : "";
  const lead = words.endsWith(":") ? readLeadIn(words, reading.names.profile.id, false) : undefined;
  return lead?.kind === "holders" ? lead.designations : null;
}

function addStatement(reading: Reading, { line, marker, indent, text }: ListItem): void {
  const { current, lead, levels } = reading;
  closeLevels(levels, { indent, marker });
  const parent = levels.at(-1)?.draft;
  const ofParent = parent
    ? null
    : (lead.designations ?? (lead.addressee ? null : (current?.designations ?? null)));
  const under = holdersNamed(reading, text) ?? ofParent;
  const parts = [text.replace(/\\$/, "")];
  const draft: StatementDraft = { introduces: false, under, lines: [line], parts, children: [] };
  const siblings = (parent ?? lead.addressee)?.children ?? current?.statements;
  siblings?.push(draft);
  lead.hasList = true;
  levels.push({ indent, marker, draft });
  recordUse(reading.ledger, [line], "statement");
  reading.open = { kind: "statement" };
}

/** Reads a list item: the name of an area where areas are listed, a statement after "as demonstrated by". */
export function readItem(reading: Reading, item: ListItem): void {
  closePiece(reading);
  reading.afterBlank = false;
  if (reading.asideFrom !== null && item.indent >= reading.asideFrom + 2) return putAside(reading, item.line);
  reading.asideFrom = null;
  const words = item.text.length <= longestTitle ? plainWords(item.text) : "";
  if (words !== "" && readAsStructure(reading, item, words)) return;
  if (reading.section === "statements") return addStatement(reading, item);
  if (reading.section === "areas") {
    reading.open = { kind: "area", lines: [item.line], parts: [item.text] };
    return;
  }
  if (!reading.current || !recordAreas(reading, [item.line], words)) putAside(reading, item.line);
}
