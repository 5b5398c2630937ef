import type { CoverageView } from "../../../core/competencies/coverage-views.ts";
import { labelOf } from "../../../core/readiness/target.ts";
import { competencyWords } from "../../../ui/wording/site/portfolio/competencies/competency-words.ts";
import type { Language } from "../../../ui/wording/speech.ts";

const hasName = (names: { readonly [profile: string]: string }, profile: string): string =>
  names[profile] ?? profile;

/** What a way to look at what is shown is called: its category, or its profile. */
export const viewTitle = (view: CoverageView, language: Language): string => {
  if (view.target !== undefined) return labelOf(view.target, language);
  const words = competencyWords[language];
  const profile = hasName(words.profiles, view.profile);
  return view.designation === null ? profile : `${profile}: ${words.designations[view.designation]}`;
};
