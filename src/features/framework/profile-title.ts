import { competencyWords } from "../../ui/wording/site/portfolio/competencies/competency-words.ts";
import type { Language } from "../../ui/wording/speech.ts";

/** What a profile is called. */
export const profileTitle = (profile: string, language: Language): string => {
  const names: { readonly [profile: string]: string } = competencyWords[language].profiles;
  return names[profile] ?? profile;
};
