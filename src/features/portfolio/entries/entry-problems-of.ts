import { composeEntry } from "../../../core/entries/compose-entry.ts";
import { type Entry, typedOf } from "../../../core/entries/entry.ts";
import type { TypedFields } from "../../../core/entries/fields.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import type { Problem } from "../../../core/kernel/field-problem.ts";
import type { Vocabulary } from "../../../core/portfolio/fields.ts";

/** Why an entry does not count yet; an RSC entry waits for its provider, who must count too. */
export type EntryProblem = Problem & { readonly waitsForProvider?: true };

const countsAsProvider = (
  entry: Pick<Entry, "kind" | "fields"> | undefined,
  vocabulary: Vocabulary,
): boolean => entry?.kind === "providers" && composeEntry("providers", typedOf(entry), vocabulary).ok;

/** Everything that keeps what is typed from counting, among the person's other entries. */
export const entryProblemsOf = (
  kind: EntryKind,
  typed: TypedFields,
  entries: readonly Pick<Entry, "id" | "kind" | "fields">[],
  vocabulary: Vocabulary,
): readonly EntryProblem[] => {
  const composed = composeEntry(kind, typed, vocabulary);
  const problems: readonly EntryProblem[] = composed.ok ? [] : composed.refusal;
  const [named] = typed["provider"] ?? [];
  if (kind !== "rsc" || named === undefined || problems.some(({ field }) => field === "provider"))
    return problems;
  const provider = entries.find(({ id }) => id === named);
  if (countsAsProvider(provider, vocabulary)) return problems;
  const waits =
    provider === undefined
      ? ({ field: "provider", problem: "required" } as const)
      : ({ field: "provider", problem: "required", waitsForProvider: true } as const);
  return [...problems, waits];
};
