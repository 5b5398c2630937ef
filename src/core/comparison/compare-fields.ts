import { type Change, particular } from "./change.ts";
import type { At } from "./place.ts";
import type { Principle, PrinciplesOf } from "./principles.ts";

/** A part with fields of its own: what it means that it appears, and the principle of each field where both have it. */
export const part =
  <T extends object>(appearing: Change, fields: PrinciplesOf<T>): Principle<T> =>
  (what, before, after, at) => {
    if (before !== undefined && after !== undefined)
      return compareFields(fields, before, after, at, `${what}.`);
    if (before === after) return [];
    return particular(what, before, after, before === undefined ? appearing : opposite(appearing));
  };

/** An exception to a test: nothing, where the test is not asked on both sides, for the test tells it all. */
export const exceptionTo =
  <T>(test: string, principle: Principle<T>): Principle<T> =>
  (what, before, after, at, beside) => {
    const isAsked = (row: object): boolean =>
      Object.entries(row).some(([name, value]) => name === test && value === true);
    return beside.every(isAsked) ? principle(what, before, after, at, beside) : [];
  };

const opposite = (change: Change): Change => {
  if (change === "changed") return change;
  return change === "tightened" ? "loosened" : "tightened";
};

/** Every particular in which the fields of two rows differ, in the order of the table. */
export const compareFields = <T extends object>(
  fields: PrinciplesOf<T>,
  before: T,
  after: T,
  at: At,
  prefix = "",
): ReturnType<Principle<unknown>> => {
  type Field = Exclude<keyof T, "id" | "for">;
  return (Object.keys(fields) as Field[]).flatMap((field) => {
    type Value = Exclude<T[Field], undefined>; // undefined stands for a field that is not there
    return fields[field](`${prefix}${String(field)}`, before[field] as Value, after[field] as Value, at, [
      before,
      after,
    ]);
  });
};
