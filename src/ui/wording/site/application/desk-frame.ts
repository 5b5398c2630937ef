import type { Awaited } from "../../../../core/application/deadlines.ts";
import type { Language } from "../../speech.ts";
import { frameWords } from "./frame.ts";

/** What the head of an application says to staff. */
export type DeskFrameWords = {
  readonly applications: string;
  readonly tabs: {
    readonly name: string;
    readonly overview: string;
    readonly ratings: string;
    readonly comments: string;
    readonly copies: string;
  };
  readonly lead: (category: string, association: string) => string;
  /** The next date, by what it is for. */
  readonly until: { readonly [A in Awaited]: (day: string) => string };
  readonly pageOf: (page: string, applicant: string) => string;
};

export const deskFrameWords: { readonly [L in Language]: DeskFrameWords } = {
  en: {
    applications: "Applications",
    tabs: {
      name: "Pages of this application",
      overview: "Overview",
      ratings: "Ratings",
      comments: "Comments",
      copies: "Copies",
    },
    lead: (category, association) => `${category}, ${association}`,
    until: {
      ...frameWords.en.until,
      appeal: (day) => `May be appealed until ${day}`,
      "another-try": (day) => `May be taken up again until ${day}`,
    },
    pageOf: (page, applicant) => `${page}: ${applicant}`,
  },
  es: {
    applications: "Solicitudes",
    tabs: {
      name: "Páginas de esta solicitud",
      overview: "Resumen",
      ratings: "Valoraciones",
      comments: "Comentarios",
      copies: "Copias",
    },
    lead: (category, association) => `${category}, ${association}`,
    until: {
      ...frameWords.es.until,
      appeal: (day) => `Se puede apelar hasta el ${day}`,
      "another-try": (day) => `Se puede retomar hasta el ${day}`,
    },
    pageOf: (page, applicant) => `${page}: ${applicant}`,
  },
};
