import type { Problem } from "../kernel/field-problem.ts";
import type { Vocabulary } from "../portfolio/fields.ts";
import { composeEntry, holdingBack, problemsIn } from "./compose-entry.ts";
import { typedOf } from "./entry.ts";
import { entryFields, isSaidByRegister, type TypedFields } from "./fields.ts";
import type { Kept } from "./kept.ts";
import type { EntryKind } from "./kinds.ts";

/** What is wrong or missing in an entry; an RSC entry waits for its provider, who must count too. */
export type EntryProblem = Problem & { readonly waitsForProvider?: true };

/** What is wrong with an RSC entry whose provider counts, does not count yet, or is not there; nothing where it counts. */
export const providerProblem = (provider: "counts" | "waits" | "is-not-there"): EntryProblem | undefined => {
  if (provider === "counts") return undefined;
  const problem = { field: "provider", problem: "required" } as const;
  return provider === "waits" ? { ...problem, waitsForProvider: true } : problem;
};

const problemOfProvider = (
  typed: TypedFields,
  entries: Kept["entries"],
  vocabulary: Vocabulary,
): EntryProblem | undefined => {
  const provider = entries.find(({ id, kind }) => id === typed["provider"]?.[0] && kind === "providers");
  if (provider === undefined) return providerProblem("is-not-there");
  return providerProblem(composeEntry("providers", typedOf(provider), vocabulary).ok ? "counts" : "waits");
};

/** Everything that is wrong or missing in what is typed, among the person's other entries; nothing that the register says. */
export const entryProblemsOf = (
  kind: EntryKind,
  typed: TypedFields,
  entries: Kept["entries"],
  vocabulary: Vocabulary,
): readonly EntryProblem[] => {
  const problems: readonly EntryProblem[] = problemsIn(kind, typed, vocabulary).filter(
    ({ field }) => !entryFields[kind].some((each) => each.name === field && isSaidByRegister(typed, each)),
  );
  if (kind !== "rsc" || problems.some(({ field }) => field === "provider")) return problems;
  const waits = problemOfProvider(typed, entries, vocabulary);
  return waits === undefined ? problems : [...problems, waits];
};

/** True where an entry counts with what is wrong in it, which is left out. */
export const countsDespite = (kind: EntryKind, problems: readonly EntryProblem[]): boolean =>
  holdingBack(kind, problems).length === 0;

/** Each field once, in the order of the questions: the first of its problems says enough. */
export const firstOfEach = (kind: EntryKind, problems: readonly EntryProblem[]): readonly EntryProblem[] =>
  entryFields[kind].flatMap(({ name }) => problems.find(({ field }) => field === name) ?? []);
