import type { Language } from "../../speech.ts";

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
  readonly since: (turn: string, day: string) => string;
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
    since: (turn, day) => `${turn} since ${day}`,
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
    since: (turn, day) => `${turn} desde el ${day}`,
    pageOf: (page, applicant) => `${page}: ${applicant}`,
  },
};
