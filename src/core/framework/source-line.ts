/** A line of the document: its number from 1, its own text, and its words with the columns before them. */
export type SourceLine = {
  readonly number: number;
  readonly raw: string;
  readonly indent: number;
  readonly words: string;
};

const lineEnds = /\r\n|\n|\r/;
const oddSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\f\v]|&nbsp;|&#160;|&#xa0;/gi;
const invisible = /[\u200b\u2060\ufeff\u00ad]/g;
const tabStop = 4;

function withoutTabs(text: string): string {
  if (!text.includes("\t")) return text;
  let column = 0;
  const pieces = text.split("\t").map((piece, at, all) => {
    const width = at === all.length - 1 ? 0 : tabStop - ((column + piece.length) % tabStop);
    column += piece.length + width;
    return piece + " ".repeat(width);
  });
  return pieces.join("");
}

const firstWordAt = (text: string): number => text.length - text.trimStart().length;

/** Block quotes hold ordinary lines: the marks at the beginning count as nothing, the columns after them do. */
function withoutQuoteMarks(text: string): string {
  if (!text.trimStart().startsWith(">")) return text;
  let at = 0;
  for (;;) {
    const next = /^ *>/.exec(text.slice(at, at + 40));
    if (!next) return text.slice(at);
    at += next[0].length + (text[at + next[0].length] === " " ? 1 : 0);
  }
}

/** Cuts a document into lines whatever their ends; tabs go to columns of four, unusual blanks become spaces. */
export function sourceLines(document: string): readonly SourceLine[] {
  return document.split(lineEnds).map((line, at) => {
    const spaced = withoutTabs(line.replace(invisible, "").replace(oddSpaces, " "));
    const text = withoutQuoteMarks(spaced);
    return { number: at + 1, raw: line.trim(), indent: firstWordAt(text), words: text.trim() };
  });
}
