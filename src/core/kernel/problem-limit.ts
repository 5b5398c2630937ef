import type * as z from "zod";
import type { FieldProblem, Problem } from "./field-problem.ts";

/** What is said with the number that it is about. */
const counted: ReadonlySet<FieldProblem> = new Set(["too-long", "too-short", "too-many"]);

/** The number that a schema asks for where something is too long, too short or too many; nothing where none is known. */
export const limitOf = (issue: z.core.$ZodIssue, problem: FieldProblem): Pick<Problem, "limit"> => {
  if (!counted.has(problem)) return {};
  const limit: unknown =
    issue.code === "too_big"
      ? issue.maximum
      : issue.code === "too_small"
        ? issue.minimum
        : issue.code === "custom"
          ? issue.params?.["limit"]
          : undefined;
  return typeof limit === "number" ? { limit } : {};
};
