import type { RuleNames } from "../wording/rule-names.ts";
import { padRight, widthOf } from "./display-width.ts";
import type { Ink } from "./ink.ts";
import { wrapped } from "./wrap.ts";

/** How a text is to look: with colour or without, how many columns wide, and what the rules call things. */
export type Layout = { readonly colour: boolean; readonly columns: number; readonly names?: RuleNames };

/** Narrower than this, nothing can be laid out: lines are then this wide. */
const FEWEST_COLUMNS = 20;

/** Wider than this, lines are hard to read. */
const MOST_COLUMNS = 120;

/** What is taken of a terminal that does not know its width and says 0. */
const USUAL_COLUMNS = 80;

/** The columns that are used. */
export const columnsIn = ({ columns }: Layout): number =>
  columns === 0 ? USUAL_COLUMNS : Math.min(MOST_COLUMNS, Math.max(FEWEST_COLUMNS, Math.floor(columns)));

/** A label and what it says. */
export type Labelled = { readonly label: string; readonly text: string };

/** Below this width a label stands in the same line as its text and not in a column of its own. */
const FEWEST_FOR_LABEL_COLUMN = 60;

/**
 * Labels in one column and their texts in the next, each text wrapped within its column; on a narrow terminal
 * `label: text`, its further lines set in.
 */
export const labelledLines = (
  items: readonly Labelled[],
  { indent, columns, labelWidth, ink }: Labelling,
): readonly string[] => {
  const margin = " ".repeat(indent);
  if (columns < FEWEST_FOR_LABEL_COLUMN)
    return items.flatMap(({ label, text }) =>
      wrapped(`${label}: ${text}`, columns - indent - 2).map((line, at) =>
        at === 0 ? margin + inkedStart(line, `${label}:`, ink) : `${margin}  ${line}`,
      ),
    );
  const column = indent + labelWidth + 2;
  return items.flatMap(({ label, text }) =>
    wrapped(text, columns - column).map((line, at) =>
      at === 0
        ? `${margin}${ink("quiet", label)}${padRight("", labelWidth + 2 - widthOf(label))}${line}`
        : `${" ".repeat(column)}${line}`,
    ),
  );
};

type Labelling = {
  readonly indent: number;
  readonly columns: number;
  readonly labelWidth: number;
  readonly ink: Ink;
};

const inkedStart = (line: string, start: string, ink: Ink): string =>
  line.startsWith(start) ? ink("quiet", start) + line.slice(start.length) : line;

/** A sentence behind a sign, wrapped beside it. */
export const signedLines = (sign: string, text: string, columns: number): readonly string[] => {
  const indent = widthOf(sign) + 1;
  return wrapped(text, columns - indent).map((line, at) =>
    at === 0 ? `${sign} ${line}` : `${" ".repeat(indent)}${line}`,
  );
};

/** Lines as one text that ends in a line feed; no line ends in spaces. */
export const textOf = (lines: readonly string[]): string =>
  lines.map((line) => `${line.replace(/ +$/, "")}\n`).join("");
