import * as z from "zod";
import type { FieldProblem, Problem } from "../core/kernel/field-problem.ts";
import { limitOf } from "../core/kernel/problem-limit.ts";
import { no, type Result, yes } from "../core/kernel/result.ts";
import { isSeen } from "../core/kernel/seen-text.ts";

/** What was typed, field by field, as it came. */
export type Typed = { readonly [field: string]: readonly string[] };

/** What a form accepts: plain fields in, a value or its problems out. It has no effects. */
export type Form<T> = { readonly read: (typed: Typed) => Result<T, readonly Problem[]> };

const lists = new WeakSet<z.ZodType>();

/** A group of boxes of which something must be chosen. */
export const someOf = <T extends z.ZodType>(of: T, most = 200): z.ZodPrefault<z.ZodArray<T>> => {
  const list = z.array(of).min(1, "not-chosen").max(most, "too-many").prefault([]);
  lists.add(list);
  return list;
};

/** Boxes of which any may be chosen, or none. */
export const anyOf = <T extends z.ZodType>(of: T, most: number): z.ZodPrefault<z.ZodArray<T>> => {
  const list = z.array(of).max(most, "too-many").prefault([]);
  lists.add(list);
  return list;
};

/** A text of which somebody must see something, without space around it. */
export const line = (longest = 200): z.ZodString =>
  z.string("required").trim().refine(isSeen, "required").max(longest, "too-long");

const known: ReadonlySet<string> = new Set<FieldProblem>([
  "required",
  "not-chosen",
  "too-long",
  "too-short",
  "too-many",
  "not-understood",
  "not-an-address",
  "not-a-date",
  "not-a-number",
  "too-small",
  "too-large",
  "not-offered",
  "too-common",
  "contains-you",
  "wrong-password",
  "wrong-code",
  "in-the-past",
  "already-there",
  "not-an-identifier",
  "not-a-link",
  "unknown-placeholder",
  "holds-a-link",
  "ends-before-it-begins",
  "not-asked-here",
]);

/** A schema says the problem as its message; what it leaves unsaid was not understood. */
const problemOf = (issue: z.core.$ZodIssue): Problem => {
  const { path, message, code } = issue;
  const problem = known.has(message)
    ? (message as FieldProblem)
    : code === "invalid_value"
      ? "not-offered"
      : code === "too_big"
        ? "too-long"
        : code === "too_small"
          ? "too-short"
          : "not-understood";
  return { field: path.join("."), problem, ...limitOf(issue, problem) };
};

/** Makes a form of its fields; `check` looks at fields together. */
export const form = <S extends z.ZodRawShape>(
  shape: S,
  check: (value: z.output<z.ZodObject<S>>) => readonly Problem[] = () => [],
): Form<z.output<z.ZodObject<S>>> => {
  const schema = z.object(shape);
  return {
    read: (typed) => {
      const given = Object.fromEntries(
        Object.entries(shape).map(([field, type]) => {
          const values = Object.hasOwn(typed, field) ? typed[field] : undefined;
          return [field, lists.has(type as z.ZodType) ? values : values?.[0]];
        }),
      );
      const parsed = schema.safeParse(given);
      if (!parsed.success) return no(parsed.error.issues.map(problemOf));
      const problems = check(parsed.data);
      return problems.length > 0 ? no(problems) : yes(parsed.data);
    },
  };
};
