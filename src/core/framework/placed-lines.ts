import { longestTitle, shapeOf } from "./line-shape.ts";
import type { PlacedLine } from "./reading.ts";
import type { SourceLine } from "./source-line.ts";

/** How a running header is recognised again although its page number differs. */
export const titleKey = (words: string): string => words.toLowerCase().replace(/\d+/g, "#");

/** Gives each line its form and what its reader must know of the lines after it. */
export function placedLines(lines: readonly SourceLine[]): readonly PlacedLine[] {
  let nextBulletAt: number | null = null;
  let underlined = false;
  const placed = lines.toReversed().map((line): PlacedLine => {
    const shape = shapeOf(line);
    const here = { line, shape, nextBulletAt, underlined };
    underlined = shape.kind === "rule" && /^(?:-+|=+)$/.test(line.words);
    if (shape.kind !== "blank" && shape.kind !== "rule") {
      nextBulletAt = shape.kind === "bullet" && shape.text !== "" ? line.indent : null;
    }
    return here;
  });
  return placed.toReversed();
}

const repeats = 3;

/** Lines of text that stand in the document three times or more, as the headers and footers of pages do. */
export function repeatedLines(lines: readonly PlacedLine[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { line, shape } of lines) {
    if (shape.kind !== "text" || line.words.length > longestTitle) continue;
    const isTitle =
      /^[\p{Lu}\d©*_]/u.test(line.words) && /\s/.test(line.words) && !/[.:;,]$/.test(line.words);
    if (isTitle) counts.set(titleKey(line.words), (counts.get(titleKey(line.words)) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= repeats).map(([key]) => key));
}
