import type { Target } from "../../../core/readiness/target.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import type { Language } from "../../../ui/wording/speech.ts";

/** By which rules a category is looked at, and whose. */
export const UnderLine = ({
  language,
  target: { offer },
}: {
  readonly language: Language;
  readonly target: Target;
}) => (
  <p class="under-line">
    {readinessWords[language].under(offer.edition.standard.title[language], offer.association?.name)}
  </p>
);
