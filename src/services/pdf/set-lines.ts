import type { PdfRun, PdfText } from "../../core/kernel/pdf-content.ts";
import type { Cut } from "./fonts.ts";
import { readable } from "./readable.ts";

/** A stretch of a line in one cut that leads to one place. */
export type Piece = {
  readonly text: string;
  readonly cut: Cut;
  readonly width: number;
  readonly href?: string;
  /** What was written, where that cannot be drawn. */
  readonly written?: string;
};

export type Line = readonly Piece[];

/** What a text is measured with. */
export type Measure = {
  /** In points. */
  readonly widthOf: (text: string, cut: Cut) => number;
  readonly isDrawn: (codePoint: number) => boolean;
};

const cutOf = (isStrong: boolean, isEmphasis: boolean): Cut =>
  isStrong ? (isEmphasis ? "bold-italic" : "bold") : isEmphasis ? "italic" : "regular";

/** The text as pieces that are measured, not yet in lines. */
const piecesOf = (text: PdfText, isStrong: boolean, { isDrawn }: Measure): readonly Part[] =>
  (typeof text === "string" ? [{ text }] : text).flatMap(
    ({ text: written, strong = false, emphasis = false, href }: PdfRun) =>
      readable(written, isDrawn).map((shown) => ({
        ...shown,
        cut: cutOf(isStrong || strong, emphasis),
        ...(href === undefined ? {} : { href }),
      })),
  );

type Part = Omit<Piece, "width">;

/** What stays together on a line: a word, the blanks between two, or the end of a line. */
type Atom = {
  readonly as: "word" | "blank" | "end";
  readonly parts: readonly Piece[];
  readonly width: number;
};

const pieces = /\n| +|[^ \n]+/g;

/** A word may be broken after what joins its parts. */
const joined = /[-–—/]*[^-–—/]+[-–—/]*|[-–—/]+/g;

const mayBreakAfter = /[-–—/]$/;

const atomsOf = (text: PdfText, isStrong: boolean, measure: Measure): readonly Atom[] => {
  const atoms: Atom[] = [];
  const add = (as: Atom["as"], part: Part): void => {
    const piece = { ...part, width: as === "end" ? 0 : measure.widthOf(part.text, part.cut) };
    const last = atoms.at(-1);
    const isGlued =
      as === "word" && last?.as === "word" && !mayBreakAfter.test(last.parts.at(-1)?.text ?? "");
    if (isGlued)
      atoms[atoms.length - 1] = { as, parts: [...last.parts, piece], width: last.width + piece.width };
    else atoms.push({ as, parts: [piece], width: piece.width });
  };
  for (const part of piecesOf(text, isStrong, measure))
    if (part.written !== undefined) add("word", part);
    else
      for (const [token] of part.text.matchAll(pieces))
        if (token === "\n") add("end", { ...part, text: "" });
        else if (token.startsWith(" ")) add("blank", { ...part, text: token });
        else for (const [word] of token.matchAll(joined)) add("word", { ...part, text: word });
  return atoms;
};

/** Characters: what is longer is not measured as a whole. */
const MOST_ON_A_LINE = 300;

/** How much of a word that is too long fits: at least one character, and no half of one. */
const fitting = (word: string, room: number, widthOf: (text: string) => number): number => {
  let low = 1;
  let high = Math.min(word.length, MOST_ON_A_LINE);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (widthOf(word.slice(0, middle)) <= room) low = middle;
    else high = middle - 1;
  }
  const code = word.charCodeAt(low - 1);
  const isHalf = code >= 0xd800 && code < 0xdc00 && low < word.length;
  return isHalf ? (low > 1 ? low - 1 : low + 1) : low;
};

const isSameSort = (a: Piece, b: Piece): boolean =>
  a.cut === b.cut && a.href === b.href && a.written === undefined && b.written === undefined;

/** Breaks a text into lines of at most a width, in points; a word that is longer than a line is cut. */
export const setLines = (
  text: PdfText,
  width: number,
  isStrong: boolean,
  measure: Measure,
): readonly Line[] => {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let used = 0;
  const append = (piece: Piece): void => {
    const last = line.at(-1);
    if (last !== undefined && isSameSort(last, piece))
      line[line.length - 1] = { ...last, text: last.text + piece.text, width: last.width + piece.width };
    else line.push(piece);
    used += piece.width;
  };
  const end = (): void => {
    lines.push(line);
    line = [];
    used = 0;
  };
  const appendCut = ({ text: whole, written, ...sort }: Piece): void => {
    const widthOf = (part: string): number => measure.widthOf(part, sort.cut);
    let rest = whole;
    const take = (count: number): void => {
      const part = rest.slice(0, count);
      // What was written in place of a sign is told once.
      const told = written === undefined || rest !== whole ? {} : { written };
      append({ ...sort, ...told, text: part, width: widthOf(part) });
      rest = rest.slice(count);
    };
    while (rest !== "" && (rest.length > MOST_ON_A_LINE || used + widthOf(rest) > width)) {
      const count = fitting(rest, width - used, widthOf);
      if (used > 0 && used + widthOf(rest.slice(0, count)) > width) end();
      else {
        take(count);
        if (rest !== "") end();
      }
    }
    if (rest !== "") take(rest.length);
  };
  for (const atom of atomsOf(text, isStrong, measure)) {
    if (atom.as === "end") end();
    else if (atom.as === "blank") {
      if (line.length > 0) for (const part of atom.parts) append(part);
    } else {
      if (used + atom.width > width && line.length > 0) end();
      for (const part of atom.parts)
        if (atom.width <= width) append(part);
        else appendCut(part);
    }
  }
  end();
  return lines;
};

/** How wide a text is without breaks, and its widest word: in points. */
export const extentOf = (
  text: PdfText,
  isStrong: boolean,
  measure: Measure,
): { readonly natural: number; readonly least: number } => {
  let natural = 0;
  let least = 0;
  let line = 0;
  for (const { as, width } of atomsOf(text, isStrong, measure)) {
    line = as === "end" ? 0 : line + width;
    natural = Math.max(natural, line);
    if (as === "word") least = Math.max(least, width);
  }
  return { natural, least };
};
