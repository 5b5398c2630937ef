import type { Amount, Status } from "../../core/standards/verdict.ts";
import { detailLabels } from "../wording/phrases.ts";
import { speechIn } from "../wording/speech.ts";
import type { AnyRequirementId, Words } from "../wording/words.ts";
import { padLeft, padRight, widest, widthOf } from "./display-width.ts";
import { type Ink, inkFor, signs } from "./ink.ts";
import { columnsIn, type Labelled, type Layout, labelledLines } from "./layout.ts";
import { wrapped } from "./wrap.ts";

/** A requirement as it is shown: its line, and what stands under it. */
export type Shown = {
  readonly id: AnyRequirementId;
  readonly status: Status;
  readonly amount: Amount | null;
  readonly details: readonly Labelled[];
};

/** How wide each column is, the same for all requirements of a text. */
export type Columns = {
  readonly name: number;
  readonly figure: number;
  readonly unit: number;
  /** False where an amount finds no room beside the name and stands under it. */
  readonly isBeside: boolean;
};

/** The amount of an entry: how much there is, of what, and how much is asked. */
const amountParts = (words: Words, { required, actual, unit }: Amount, status: Status) => {
  const say = speechIn(words.language);
  const { needed, suggested } = words.phrases;
  const asked = status === "recommended" ? suggested : needed;
  const [figure = "", ...noun] = say.count(actual, words.units[unit]).split(" ");
  return {
    figure,
    unit: noun.join(" "),
    needed: required > 0 ? asked(required) : "",
  };
};

/** An amount in a line of its own. */
const amountText = (words: Words, amount: Amount, status: Status): string => {
  const { figure, unit, needed } = amountParts(words, amount, status);
  return [figure, unit, needed].filter((part) => part !== "").join(" ");
};

/** The columns that requirements need side by side. */
export const columnsFor = (words: Words, shown: readonly Shown[], layout: Layout): Columns => {
  const parts = shown.flatMap(({ amount, status }) =>
    amount === null ? [] : [amountParts(words, amount, status)],
  );
  const name = widest(shown.map(({ id }) => words.requirements[id]));
  const figure = widest(parts.map((part) => part.figure));
  const unit = widest(parts.map((part) => part.unit));
  const needed = widest(parts.map((part) => part.needed));
  return { name, figure, unit, isBeside: 2 + name + 2 + figure + 1 + unit + 1 + needed <= columnsIn(layout) };
};

/** The lines of one requirement. */
export const requirementLines = (
  words: Words,
  { id, status, amount, details }: Shown,
  columns: Columns,
  layout: Layout,
): readonly string[] => {
  const ink = inkFor(layout.colour);
  const { labels } = words.phrases;
  const beside = amount !== null && columns.isBeside ? besideText(words, amount, status, columns) : "";
  const under: readonly Labelled[] =
    amount !== null && !columns.isBeside
      ? [{ label: labels.amount, text: amountText(words, amount, status) }]
      : [];
  return [
    ...headLines(words.requirements[id], status, beside, columns, columnsIn(layout), ink),
    ...labelledLines([...under, ...details], {
      indent: 4,
      columns: columnsIn(layout),
      labelWidth: widest(detailLabels.map((label) => labels[label])),
      ink,
    }),
  ];
};

const besideText = (words: Words, amount: Amount, status: Status, { figure, unit }: Columns): string => {
  const parts = amountParts(words, amount, status);
  return `${padLeft(parts.figure, figure)} ${padRight(parts.unit, unit)} ${parts.needed}`.trimEnd();
};

const headLines = (
  name: string,
  status: Status,
  beside: string,
  columns: Columns,
  width: number,
  ink: Ink,
): readonly string[] => {
  const { sign, tone } = signs[status];
  return wrapped(name, width - 2).map((line, at) => {
    if (at > 0) return `  ${ink("heading", line)}`;
    const gap = beside === "" ? "" : " ".repeat(columns.name + 2 - widthOf(line));
    return `${ink(tone, sign)} ${ink("heading", line)}${gap}${beside}`;
  });
};
