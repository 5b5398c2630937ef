import type { DegreeLevel } from "../../../core/portfolio/terms.ts";
import { inOrderShown, type StandingContent, type StandingKind } from "../../../core/register/standing.ts";
import { type Language, sentence, speechIn, upperFirst } from "../speech.ts";
import { degreeLevelWords } from "./degree-levels.ts";

/** What a category is called, by its code. */
export type CategoryName = (code: string) => string;

/** How standings are said. */
export type StandingWords = {
  /** What each kind is called in a list to choose from, and what it means. */
  readonly kinds: { readonly [K in StandingKind]: { readonly label: string; readonly hint: string } };
  readonly levels: { readonly [L in DegreeLevel]: string };
  /** What somebody has, within a sentence; `category` is named where the kind is about one. */
  readonly says: { readonly [K in StandingKind]: (category: string) => string };
  readonly since: (day: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly nothing: string;
};

export const standingWords: { readonly [L in Language]: StandingWords } = {
  en: {
    kinds: {
      held: { label: "Holds or held an endorsement", hint: "In one category." },
      vetted: { label: "Vetted as a category", hint: "Accepted by a coordinator after a recorded call." },
      approved: {
        label: "Approved to provide RSC",
        hint: "The association has accepted them as a provider.",
      },
      "receives-rsc": { label: "Receives RSC", hint: "They receive reflective supervision themselves." },
      "ers-endorsed": {
        label: "Endorsed Reflective Supervisor (ERS)",
        hint: "They hold the add-on endorsement of a reflective supervisor.",
      },
      "ers-emerging": {
        label: "Emerging reflective supervisor",
        hint: "They may act as a supervisor for a time before they earn the add-on.",
      },
    },
    levels: degreeLevelWords.en,
    says: {
      held: (category) => `endorsed as ${category}`,
      vetted: (category) => `vetted as ${category}`,
      approved: () => "approved to provide RSC",
      "receives-rsc": () => "receives RSC",
      "ers-endorsed": () => "Endorsed Reflective Supervisor (ERS)",
      "ers-emerging": () => "emerging reflective supervisor",
    },
    since: (day) => `since ${day}`,
    fromTo: (from, to) => `from ${from} to ${to}`,
    nothing: "Nothing is recorded of them yet.",
  },
  es: {
    kinds: {
      held: { label: "Tiene o tuvo una acreditación", hint: "En una categoría." },
      vetted: {
        label: "Con evaluación para una categoría",
        hint: "La coordinación la aceptó después de una llamada registrada.",
      },
      approved: {
        label: "Con aprobación para dar RSC",
        hint: "La asociación ha aceptado que dé supervisión o consulta reflexiva.",
      },
      "receives-rsc": { label: "Recibe RSC", hint: "También recibe supervisión reflexiva." },
      "ers-endorsed": {
        label: "Acreditación para supervisar (ERS)",
        hint: "Tiene la acreditación adicional para dar supervisión reflexiva.",
      },
      "ers-emerging": {
        label: "Supervisión reflexiva emergente",
        hint: "Puede supervisar por un tiempo antes de obtener la acreditación adicional.",
      },
    },
    levels: degreeLevelWords.es,
    says: {
      held: (category) => `acreditación como ${category}`,
      vetted: (category) => `evaluación como ${category}`,
      approved: () => "aprobación para dar RSC",
      "receives-rsc": () => "recibe RSC",
      "ers-endorsed": () => "acreditación para supervisar (ERS)",
      "ers-emerging": () => "supervisión reflexiva emergente",
    },
    since: (day) => `desde el ${day}`,
    fromTo: (from, to) => `del ${from} al ${to}`,
    nothing: "Todavía no consta nada de esta persona.",
  },
};

/** The days of a standing: "since March 1, 2021". */
export const sayDays = ({ from, to }: Pick<StandingContent, "from" | "to">, language: Language): string => {
  const { date } = speechIn(language);
  const words = standingWords[language];
  return to === null ? words.since(date(from)) : words.fromTo(date(from), date(to));
};

/** What a standing is, without its days: "Endorsed as Infant Family Specialist (IFS)". */
export const sayStanding = (
  { kind, category }: Pick<StandingContent, "kind" | "category">,
  language: Language,
  nameOf: CategoryName,
): string => upperFirst(standingWords[language].says[kind](category === null ? "" : nameOf(category)));

/** Everything that the register says of somebody, in one sentence. */
export const sayStandings = (
  standings: readonly StandingContent[],
  language: Language,
  nameOf: CategoryName,
): string => {
  if (standings.length === 0) return standingWords[language].nothing;
  const parts = inOrderShown(standings).map(
    (standing) =>
      `${standingWords[language].says[standing.kind](standing.category === null ? "" : nameOf(standing.category))} ${sayDays(standing, language)}`,
  );
  return sentence(parts.join("; "));
};
