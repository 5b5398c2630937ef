import * as z from "zod";
import type { Day } from "../../kernel/calendar.ts";
import type { FieldProblem, Problem } from "../../kernel/field-problem.ts";
import { limitOf } from "../../kernel/problem-limit.ts";
import type { KnownRules } from "../known-rules.ts";

/** One thing that an association decides. */
export type Setting<T> = {
  /** Strict and bounded. Its messages are problems of fields. */
  readonly schema: z.ZodType<T>;
  /** What holds where nothing was decided. */
  readonly usual: T;
  /** The first day that a change may hold from, counted from the day that has begun. */
  readonly notice: 0 | 1;
  /** What the schema cannot see: whether what is named exists. */
  readonly check?: (
    value: T,
    among: { readonly rules: KnownRules; readonly from: Day },
  ) => readonly Problem[];
};

/** Makes a setting; the type of its value is its schema's. */
export const setting = <T>(made: Omit<Setting<T>, "notice"> & { readonly notice?: 0 | 1 }): Setting<T> => ({
  notice: 0,
  ...made,
});

// Controls and the marks that turn the direction of text round disturb every page that shows the text.
const UNSEEN = /(?!\u200c|\u200d|\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;

const isShown = (text: string): boolean => !UNSEEN.test(text);

const says = (problem: FieldProblem): string => problem;

/** Text of at most so many characters, without space around it; it may be empty. */
export const text = (longest: number): z.ZodString =>
  z
    .string()
    .max(longest, says("too-long"))
    .refine((value) => value === value.trim(), says("not-understood"))
    .refine(isShown, says("not-understood"));

/** The same in one line, and not empty. */
export const lineOfText = (longest: number): z.ZodString =>
  text(longest)
    .min(1, says("required"))
    .refine((value) => !value.includes("\n"), says("not-understood"));

/** A whole number between two, both included. */
export const count = (least: number, most: number): z.ZodInt =>
  z.int(says("not-a-number")).min(least, says("too-small")).max(most, says("too-large"));

/** One of some words. */
export const choice = <const W extends readonly string[]>(words: W): z.ZodEnum<{ [K in W[number]]: K }> =>
  z.enum(words, says("not-offered"));

/** True where nothing comes twice. */
export const isUnique = (items: readonly unknown[]): boolean => new Set(items).size === items.length;

const known: ReadonlySet<string> = new Set<FieldProblem>([
  "required",
  "not-chosen",
  "too-long",
  "too-many",
  "not-understood",
  "not-an-address",
  "not-a-date",
  "not-a-number",
  "too-small",
  "too-large",
  "not-offered",
  "already-there",
  "not-a-link",
  "unknown-placeholder",
  "holds-a-link",
]);

/** What a schema found wrong, as problems of fields named by their path: `rounds.0.submitBy`; one for each field. */
export const problemsIn = (error: z.ZodError): readonly Problem[] => {
  const byField = new Map<string, Problem>();
  for (const issue of error.issues) {
    const field = issue.path.join(".");
    const problem = known.has(issue.message) ? (issue.message as FieldProblem) : "not-understood";
    if (!byField.has(field)) byField.set(field, { field, problem, ...limitOf(issue, problem) });
  }
  return [...byField.values()];
};
