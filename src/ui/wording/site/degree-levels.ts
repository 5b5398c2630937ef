import type { DegreeLevel } from "../../../core/portfolio/terms.ts";
import type { Language } from "../speech.ts";

type DegreeLevelWords = { readonly [D in DegreeLevel]: string };

/** What levels of degrees are called where one is named or chosen. */
export const degreeLevelWords: { readonly [L in Language]: DegreeLevelWords } = {
  en: {
    associate: "Associate’s degree",
    bachelor: "Bachelor’s degree",
    master: "Master’s degree",
    doctorate: "Doctorate",
  },
  es: {
    associate: "Título asociado (associate’s)",
    bachelor: "Licenciatura (bachelor’s)",
    master: "Maestría",
    doctorate: "Doctorado",
  },
};
