import type { Language } from "../speech.ts";
import { settingsEnglish } from "./settings.en.ts";
import { settingsSpanish } from "./settings.es.ts";
import type { SettingsWords } from "./settings-words.ts";

/** The words of settings in each language. */
export const settingsWords: { readonly [L in Language]: SettingsWords } = {
  en: settingsEnglish,
  es: settingsSpanish,
};
