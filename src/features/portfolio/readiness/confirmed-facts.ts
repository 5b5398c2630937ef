import { typedOf } from "../../../core/entries/entry.ts";
import { statedOf } from "../../../core/entries/facts.ts";
import { factFor } from "../../../core/readiness/differences.ts";
import type { RequirementId } from "../../../core/standards/verdict.ts";
import { nameOf } from "../../../ui/requirements/naming.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { dayIn, type Reader } from "../../../ui/wording/speech.ts";
import type { Readiness } from "./reading.ts";

/** Who confirmed what of a requirement and since when, a sentence each; what changed since is confirmed no longer. */
export const confirmedFacts = (
  id: RequirementId,
  { kept, loaded: { confirmations, confirmers } }: Readiness,
  reader: Reader,
): readonly string[] => {
  const { language } = reader;
  const fact = factFor(id);
  if (fact === undefined) return [];
  return confirmations
    .filter((each) => each.fact === fact && [null, each.associationId].includes(kept.association))
    .flatMap(({ entry: of, stated, associationId, confirmedAt }) => {
      const entry = kept.entries.find((each) => each.id === of);
      if (entry === undefined || statedOf(fact, typedOf(entry)) !== stated) return [];
      const day = dayIn(reader, confirmedAt);
      const { text } = nameOf(entry, kept.entries, language);
      return [readinessWords[language].category.confirmedBy(text, confirmers.get(associationId) ?? "", day)];
    });
};
