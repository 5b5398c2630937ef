import { appliedFor, pageBehind } from "../../../core/application/mended-at.ts";
import { entryFields } from "../../../core/entries/fields.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { hasNeeded, isNeededIn, requirementBehind } from "../../../core/readiness/needed-for.ts";
import { verdictFor } from "../../../core/readiness/readiness.ts";
import { chosenTargets, labelOf } from "../../../core/readiness/target.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";
import type { Readiness } from "../readiness/reading.ts";

/** The categories in mind, in words, that cannot be met without an answer to a question; none of a question that is left out. */
export type NeededFor = { readonly [field: string]: string };

/** Which questions of a kind are needed for what a person has in mind: not for what an application under way does itself. */
export const neededFor = (kind: EntryKind, readiness: Readiness, language: Language): NeededFor => {
  if (!hasNeeded(kind)) return {};
  const { offers, applications } = readiness.loaded;
  const asking = chosenTargets(offers).map((target) => ({
    label: labelOf(target, language),
    hasApplication: appliedFor(applications, target) !== undefined,
    verdict: verdictFor(readiness.at(target.offer).stated, target),
  }));
  const told = entryFields[kind].map(({ name }) => {
    const id = requirementBehind(kind, name);
    const isOfApplication = id !== undefined && pageBehind(id) !== undefined;
    const labels = asking
      .filter(
        ({ verdict, hasApplication }) =>
          isNeededIn(verdict, kind, name) && !(isOfApplication && hasApplication),
      )
      .map(({ label }) => label);
    return [name, [...new Set(labels)]] as const;
  });
  return Object.fromEntries(
    told
      .filter(([, labels]) => labels.length > 0)
      .map(([name, labels]) => [name, speechIn(language).list(labels)]),
  );
};
