import { entryFields } from "../../../core/entries/fields.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { hasNeeded, isNeededIn } from "../../../core/readiness/needed-for.ts";
import { verdictFor } from "../../../core/readiness/readiness.ts";
import { chosenTargets, labelOf } from "../../../core/readiness/target.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";
import type { Readiness } from "../readiness/reading.ts";

/** The categories in mind, in words, that cannot be met without an answer to a question; none of a question that is left out. */
export type NeededFor = { readonly [field: string]: string };

/** Which questions of a kind are needed for what a person has in mind. */
export const neededFor = (kind: EntryKind, readiness: Readiness, language: Language): NeededFor => {
  if (!hasNeeded(kind)) return {};
  const asking = chosenTargets(readiness.loaded.offers).map((target) => ({
    label: labelOf(target, language),
    verdict: verdictFor(readiness.at(target.offer).stated, target),
  }));
  const told = entryFields[kind].map(({ name }) => {
    const labels = asking.filter(({ verdict }) => isNeededIn(verdict, kind, name)).map(({ label }) => label);
    return [name, [...new Set(labels)]] as const;
  });
  return Object.fromEntries(
    told
      .filter(([, labels]) => labels.length > 0)
      .map(([name, labels]) => [name, speechIn(language).list(labels)]),
  );
};
