import type { FieldProblem } from "../kernel/field-problem.ts";
import { no, type Result, yes } from "../kernel/result.ts";

/** The most characters of a slug. */
const LONGEST_SLUG = 60;

/** Reads the name by which addresses call an association, such as `river-valley`: it never changes afterwards. */
export const readSlug = (typed: string): Result<string, FieldProblem> => {
  const slug = typed.trim().toLowerCase();
  if (slug === "") return no("required");
  if (slug.length > LONGEST_SLUG) return no("too-long");
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) ? yes(slug) : no("not-an-identifier");
};
