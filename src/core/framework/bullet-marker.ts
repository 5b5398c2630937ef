/** The sign before an item: its family, how deep that sign usually stands in it, and the columns it takes. */
export type BulletMarker = { readonly family: string; readonly rank: number; readonly width: number };

const glyphRanks: readonly string[] = ["•●∙·‣⁃➢➤►▶✓✔❖◆\uf0b7\uf0d8\uf0fc", "○◦", "▪▫■□◇\uf0a7"];
const dash = /^[-+*–—](?=\s|$)|^[-–—](?=[A-Z])/;
const letterO = /^o(?=\s|$)/;
const levelled = /^\d{1,2}(?:\.\d{1,2}){1,3}[.)]?(?=\s+\S)/;
const number = /^(?:\d{1,3}[.)]|\(\d{1,3}\))(?=\s+\S)/;
const roman = /^(?:[ivxlc]{2,5}[.)]|[IVXLC]{2,5}[.)]|\([ivxlc]{2,5}\))(?=\s+\S)/;
const letter = /^(?:[A-Za-z][.)]|\([a-z]\))(?=\s+\S)/;
const taskBox = /^\[[ xX]?\]\s+/;

function firstMarker(text: string): BulletMarker | undefined {
  const glyph = glyphRanks.findIndex((glyphs) => text !== "" && glyphs.includes(text.charAt(0)));
  if (glyph >= 0) return { family: "glyph", rank: glyph, width: 1 };
  const found = (shape: RegExp) => shape.exec(text)?.[0];
  const mark = found(dash);
  if (mark) return { family: `dash ${mark}`, rank: 0, width: 1 };
  if (found(letterO)) return { family: "glyph", rank: 1, width: 1 };
  const levels = found(levelled);
  if (levels) return { family: "ordinal", rank: (levels.match(/\.\d/g) ?? []).length, width: levels.length };
  const shapes = [number, roman, letter].map(found);
  const rank = shapes.findIndex((shape) => shape !== undefined);
  const width = shapes[rank]?.length;
  return width === undefined ? undefined : { family: "ordinal", rank: rank === 0 ? 0 : rank + 4, width };
}

/**
 * Reads the sign of a list item: those of Markdown, the bullets that word processors leave behind (among them the
 * letter o), numbers, letters, Roman numbers. Several signs in a row are one item, placed by its first sign.
 * Upper-case letters in parentheses are designations, not signs.
 */
export function readBullet(
  line: string,
): { readonly marker: BulletMarker; readonly text: string } | undefined {
  const head = line.slice(0, 20);
  const marker = firstMarker(head);
  if (!marker) return undefined;
  let at = marker.width;
  for (;;) {
    while (line[at] === " ") at += 1;
    const next = firstMarker(line.slice(at, at + 20));
    if (!next || next.family === "ordinal") break;
    at += next.width;
  }
  return { marker, text: line.slice(at).replace(taskBox, "").trim() };
}
