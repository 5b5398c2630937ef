import {
  dateOrders,
  decimalMarks,
  type ListedKind,
  listedFields,
  type Matching,
  type Source,
} from "../../../core/import/matching.ts";
import type { Problem } from "../../../core/kernel/field-problem.ts";
import { no, yes } from "../../../core/kernel/result.ts";
import type { Form, Typed } from "../../../web/form.ts";
import { kindIn } from "./import.form.ts";

/** How the questions of a list are named in its form. */
export const columnNames = {
  source: (field: string): string => `of.${field}`,
  same: (field: string): string => `same.${field}`,
} as const;

/** How a source is written in a form. */
export const sourceText = (source: Source | undefined): string =>
  source === undefined ? "" : source.from === "column" ? `column.${source.column}` : `always.${source.text}`;

const LONGEST_SAME = 500;

const first = (typed: Typed, name: string): string =>
  Object.hasOwn(typed, name) ? (typed[name]?.[0] ?? "") : "";

const readSource = (chosen: string, same: string): Source | undefined => {
  const [, column] = /^column\.(\d{1,3})$/.exec(chosen) ?? [];
  if (column !== undefined) return { from: "column", column: Number(column) };
  if (chosen.startsWith("always.")) return { from: "fixed", text: chosen.slice(7, 7 + LONGEST_SAME) };
  return same.trim() === "" ? undefined : { from: "fixed", text: same.trim().slice(0, LONGEST_SAME) };
};

const sourcesOf = (typed: Typed, kind: ListedKind): Matching["sources"] =>
  Object.fromEntries(
    listedFields(kind).flatMap(({ name }) => {
      const source = readSource(first(typed, columnNames.source(name)), first(typed, columnNames.same(name)));
      return source === undefined ? [] : [[name, source]];
    }),
  );

/** Sent in place of an order of days where another answer is given while that question is open, and stays open. */
export const STILL_OPEN = "open";

/** How a list is to be read, as the page of its columns sends it. */
export const columnsForm: Form<{ readonly seen: number; readonly matching: Matching }> = {
  read: (typed) => {
    const kind = kindIn(first(typed, "kind"));
    const seen = first(typed, "seen");
    const asked = first(typed, "order");
    const order = asked === STILL_OPEN ? null : dateOrders.find((each) => each === asked);
    const problems: Problem[] = [];
    if (kind === undefined) problems.push({ field: "kind", problem: "not-offered" });
    if (!/^\d{1,15}$/.test(seen)) problems.push({ field: "seen", problem: "not-understood" });
    if (order === undefined)
      problems.push({ field: "order", problem: asked === "" ? "not-chosen" : "not-offered" });
    if (kind === undefined || order === undefined || problems.length > 0) return no(problems);
    return yes({
      seen: Number(seen),
      matching: {
        kind,
        sources: sourcesOf(typed, kind),
        dateOrder: order,
        decimal: decimalMarks.find((each) => each === first(typed, "decimal")) ?? "point",
      },
    });
  },
};
