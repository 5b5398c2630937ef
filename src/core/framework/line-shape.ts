import { type BulletMarker, readBullet } from "./bullet-marker.ts";
import type { SourceLine } from "./source-line.ts";

/** What a line is by its outward form alone, before anyone asks what it says. */
export type LineShape =
  | { readonly kind: "blank" }
  | { readonly kind: "rule" }
  | { readonly kind: "table" }
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  | { readonly kind: "bullet"; readonly marker: BulletMarker; readonly text: string }
  | { readonly kind: "text"; readonly text: string };

/** A line longer than this is never structure. */
export const longestTitle = 300;

const ruleSigns = ["-", "*", "_", "=", "~", "–", "—"];
const heading = /^(#{1,6})(?:\s+|(?=[A-Za-z*_])|$)/;

function isRule(words: string): boolean {
  if (words.length > longestTitle) return false;
  const signs = words.replaceAll(" ", "");
  return signs.length >= 3 && ruleSigns.some((sign) => signs === sign.repeat(signs.length));
}

const isTableRule = (words: string): boolean =>
  words.length <= longestTitle && words.includes("-") && words.includes("|") && /^[|:\- +]+$/.test(words);

/** The outward form of a line. */
export function shapeOf(line: SourceLine): LineShape {
  const { words } = line;
  if (words === "") return { kind: "blank" };
  if (isRule(words) || isTableRule(words)) return { kind: "rule" };
  if (words.startsWith("|")) return { kind: "table" };
  const found = heading.exec(words.slice(0, 10));
  if (found?.[1]) {
    const text = words.slice(found[1].length).trim();
    const tail = text.length <= longestTitle ? text.replace(/(?:^| +)#+$/, "") : text;
    return { kind: "heading", level: found[1].length, text: tail };
  }
  const bullet = readBullet(words);
  return bullet ? { kind: "bullet", ...bullet } : { kind: "text", text: words };
}
