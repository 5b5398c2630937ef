import type { z } from "zod";
import { checkEdition } from "../../src/core/standards/check-edition.ts";
import type { Edition } from "../../src/core/standards/edition.ts";
import { renewalRow, requirementRow } from "../../src/core/standards/rows.ts";
import { type Standard, standard as standardSchema } from "../../src/core/standards/standard.ts";
import { fieldsToAdd, testsToAdd, vocabularies } from "./candidates.ts";

/** What an edit does to the leaf, list or part at its place. */
export type Kind =
  | "more"
  | "less"
  | "field added"
  | "field removed"
  | "item added"
  | "item removed"
  | "other word"
  | "row removed"
  | "row added";

/** One edit of a rule pack. */
export type Edit = {
  /** Where: the requirement, `cycle`, or `category`. */
  readonly id: string;
  /** The place inside the row, its indices left out, as in `providers[].held`. */
  readonly at: string;
  readonly kind: Kind;
  readonly before: unknown;
  readonly after: unknown;
  /** The part of the row in which the field stands, as it was. */
  readonly part: { readonly [field: string]: unknown };
  /** The row as it was, and the categories whose rows it edits. */
  readonly row: { readonly [field: string]: unknown };
  readonly categories: readonly string[];
  readonly mutant: Standard;
};

type Json = unknown;
type Change = Pick<Edit, "at" | "kind" | "before" | "after"> & {
  readonly whole: Json;
  readonly part?: Edit["part"];
};

const isRecord = (value: Json): value is { readonly [field: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const stepsOf = (at: string): readonly number[] => {
  if (at.endsWith("days")) return [1, 200];
  if (/hours/.test(at)) return [0.25, 4];
  return /percent$/i.test(at) ? [10] : [1];
};

/** Every edit of one value: of it, of its parts, and of what could be there. */
const editsOf = (value: Json, at: string): readonly Change[] => {
  if (typeof value === "number")
    return stepsOf(at).flatMap((step): Change[] => [
      { at, kind: "more", before: value, after: value + step, whole: value + step },
      { at, kind: "less", before: value, after: value - step, whole: value - step },
    ]);
  if (typeof value === "string") return wordEdits(value, at);
  if (Array.isArray(value)) return listEdits(value, at);
  return isRecord(value) ? partEdits(value, at) : [];
};

const wordEdits = (value: string, at: string): readonly Change[] => {
  const others =
    value === "own" || value === "any"
      ? (fieldsToAdd[at.split(".").at(-1) ?? ""] ?? [])
      : (vocabularies.find((words) => words.includes(value)) ?? []);
  return others
    .filter((other) => other !== value)
    .map((after) => ({ at, kind: "other word", before: value, after, whole: after }));
};

const listEdits = (list: readonly Json[], at: string): readonly Change[] => {
  const name = at.endsWith("slots[]") ? "slot" : (at.split(".").at(-1) ?? "");
  const words = vocabularies.find((each) => each.includes(String(list[0]))) ?? [];
  const more =
    typeof list[0] === "string" ? words.filter((word) => !list.includes(word)) : (testsToAdd[name] ?? []);
  return [
    ...list.flatMap((_, index): Change[] => [
      {
        at,
        kind: "item removed",
        before: list,
        after: list.toSpliced(index, 1),
        whole: list.toSpliced(index, 1),
      },
    ]),
    ...more.map(
      (item): Change => ({
        at,
        kind: "item added",
        before: list,
        after: [...list, item],
        whole: [...list, item],
      }),
    ),
    ...list.flatMap((item, index) =>
      typeof item === "string"
        ? []
        : editsOf(item, `${at}[]`).map((each) => ({ ...each, whole: list.with(index, each.whole) })),
    ),
  ];
};

const partEdits = (part: { readonly [field: string]: Json }, at: string): readonly Change[] => {
  const under = (field: string): string => (at === "" ? field : `${at}.${field}`);
  return [
    ...Object.entries(part).flatMap(([field, value]): Change[] => {
      if (at === "" && (field === "id" || field === "for")) return [];
      const { [field]: _, ...rest } = part;
      return [
        { at: under(field), kind: "field removed", before: value, after: undefined, whole: rest, part },
        ...editsOf(value, under(field)).map((each) => ({
          part,
          ...each,
          whole: { ...part, [field]: each.whole },
        })),
      ];
    }),
    ...Object.entries(fieldsToAdd)
      .filter(([field]) => !(field in part))
      .flatMap(([field, values]) =>
        values.map(
          (after): Change => ({
            at: under(field),
            kind: "field added",
            before: undefined,
            after,
            whole: { ...part, [field]: after },
            part,
          }),
        ),
      ),
  ];
};

type Row = { readonly id: string; readonly for: "all" | readonly string[] };

const rowEdits = (
  row: Row,
  all: readonly string[],
  taken: readonly string[],
): readonly (Change & { readonly of: readonly string[] })[] => {
  const own = row.for === "all" ? all : row.for;
  const forWhom = (categories: readonly string[], kind: Kind, of: string) => ({
    at: "for",
    kind,
    before: own,
    after: categories,
    whole: categories.length === 0 ? null : { ...row, for: categories },
    of: [of],
  });
  return [
    ...editsOf(row, "").map((each) => ({ ...each, of: own })),
    ...own.map((code) =>
      forWhom(
        own.filter((each) => each !== code),
        "row removed",
        code,
      ),
    ),
    ...all.filter((code) => !taken.includes(code)).map((code) => forWhom([...own, code], "row added", code)),
  ];
};

/** Every edit of the requirement rows, the renewal rows and the cycle of an edition that leaves a valid edition. */
export const editsOfEdition = ({ standard, framework }: Edition): readonly Edit[] => {
  const all = standard.categories.map(({ code }) => code);
  const isValid = (mutant: Standard): boolean => {
    const explained = standard.interpretations.map((id) => ({ id }) as never); // only their ids are looked at
    return checkEdition(mutant, [], framework, explained).length === 0;
  };
  const inRows = <R extends Row>(
    rows: readonly R[],
    schema: z.ZodType<R>,
    put: (rows: R[]) => Standard,
  ): readonly Edit[] =>
    rows.flatMap((row, index) => {
      const taken = rows
        .filter(({ id }) => id === row.id)
        .flatMap(({ for: codes }) => (codes === "all" ? all : codes));
      return rowEdits(row, all, taken).flatMap(({ whole, of, ...change }): Edit[] => {
        const parsed = whole === null ? undefined : schema.safeParse(whole);
        if (parsed?.success === false) return [];
        const mutant = put(parsed === undefined ? rows.toSpliced(index, 1) : rows.with(index, parsed.data));
        return isValid(mutant)
          ? [{ part: {}, ...change, id: row.id, row: { ...row }, categories: of, mutant }]
          : [];
      });
    });
  const { cycle, requirements } = standard.renewal;
  return [
    ...inRows(standard.requirements, requirementRow, (rows) => ({ ...standard, requirements: rows })),
    ...inRows(requirements, renewalRow, (rows) => ({ ...standard, renewal: { cycle, requirements: rows } })),
    ...editsOf(cycle, "").flatMap(({ whole, ...change }): Edit[] => {
      const parsed = standardSchema.shape.renewal.shape.cycle.safeParse(whole);
      if (!parsed.success) return [];
      const mutant = { ...standard, renewal: { cycle: parsed.data, requirements } };
      return [{ part: {}, ...change, id: "cycle", row: { ...cycle }, categories: [], mutant }];
    }),
  ];
};
