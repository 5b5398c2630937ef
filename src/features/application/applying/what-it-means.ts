import type { Application } from "../../../core/application/application.ts";
import { applyingWords } from "../../../ui/wording/site/application/applying.ts";
import type { Language } from "../../../ui/wording/speech.ts";

/** Where an application stands and what comes next, as its applicant reads it. */
export const whatItMeans = (
  { state, outcome }: Pick<Application, "state" | "outcome">,
  language: Language,
): string => {
  const words = applyingWords[language];
  return state === "decided" && outcome !== null
    ? `${words.explained.decided} ${words.outcomeExplained[outcome]}`
    : words.explained[state];
};
