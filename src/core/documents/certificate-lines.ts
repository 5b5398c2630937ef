/** A line of a certificate: as it stands there, and its letters without accents in lower case at the same places. */
export type Line = { readonly text: string; readonly plain: string };

/** So much of a text is looked at, so that the work is bounded whatever is in it. */
const MOST_TEXT = 40_000;
const MOST_LINES = 300;
const LONGEST_LINE = 240;

const fractions: Readonly<Record<string, string>> = { "½": ".5", "¼": ".25", "¾": ".75" };

/** One letter for one letter: what is found in the one is cut out of the other. */
const plainOf = (text: string): string => {
  let plain = "";
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    plain += unit.normalize("NFD").charAt(0).toLowerCase().charAt(0);
  }
  return plain;
};

const tidy = (line: string): string =>
  line
    .replaceAll(/ ?([½¼¾])/g, (_, sign: string) => fractions[sign] ?? "")
    .normalize("NFKC")
    .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, " ")
    .trim();

/** Some programs write a page as one line: it is broken where a word ends. */
const broken = (line: string): readonly string[] => {
  const pieces: string[] = [];
  for (let at = 0; at < line.length && pieces.length < MOST_LINES; ) {
    const space = line.lastIndexOf(" ", at + LONGEST_LINE);
    const isWhole = at + LONGEST_LINE >= line.length;
    const end = isWhole || space <= at ? at + LONGEST_LINE : space;
    pieces.push(line.slice(at, end).trim());
    at = end;
  }
  return pieces;
};

/** The lines of a text that have something on them: the first ones, each at most so long. */
export const linesOf = (text: string): readonly Line[] =>
  text
    .slice(0, MOST_TEXT)
    .split(/[\r\n\f\u2028\u2029]/, MOST_LINES)
    .flatMap((line) => broken(tidy(line)))
    .slice(0, MOST_LINES)
    .filter((line) => line !== "")
    .map((line) => ({ text: line, plain: plainOf(line) }));

/** Two lines as one, where a sentence runs on. */
export const joined = (one: Line, next: Line): Line => ({
  text: `${one.text} ${next.text}`,
  plain: `${one.plain} ${next.plain}`,
});
