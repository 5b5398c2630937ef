import type { Awaited } from "../../../../core/application/deadlines.ts";
import type { Language } from "../../speech.ts";

/** The pages of an application, as whoever applies finds them. */
export const ownTabs = ["overview", "signatures", "raters", "comments", "copies"] as const;
export type OwnTab = (typeof ownTabs)[number];

/** What stands at the head of every page of an application. */
export type FrameWords = {
  readonly all: string;
  readonly pages: string;
  readonly tabs: { readonly [T in OwnTab]: string };
  readonly since: (day: string) => string;
  /** The next last day, as whoever applies reads it. */
  readonly until: { readonly [A in Awaited]: (day: string) => string };
  readonly waitsForFee: string;
  /** Above what was typed into a form that is gone. */
  readonly notSent: string;
  readonly notSentHint: string;
};

export const frameWords: { readonly [L in Language]: FrameWords } = {
  en: {
    all: "Your applications",
    pages: "The pages of this application",
    tabs: {
      overview: "Overview",
      signatures: "Signatures",
      raters: "Raters",
      comments: "Comments",
      copies: "What was submitted",
    },
    since: (day) => `since ${day}`,
    until: {
      acceptance: (day) => `Open until ${day}`,
      submission: (day) => `To be submitted by ${day}`,
      answers: (day) => `To be answered by ${day}`,
      exam: (day) => `Exam to be taken by ${day}`,
      membership: (day) => `Membership to be current again by ${day}`,
      appeal: (day) => `You may appeal until ${day}`,
      "another-try": (day) => `You may try again until ${day}`,
      archive: (day) => `Kept at hand until ${day}`,
    },
    notSent: "What you typed was not sent",
    notSentHint: "It is not kept anywhere else. Copy it if you still need it.",
    waitsForFee: "The processing fee is to be settled before the first check begins.",
  },
  es: {
    all: "Sus solicitudes",
    pages: "Las páginas de esta solicitud",
    tabs: {
      overview: "Resumen",
      signatures: "Firmas",
      raters: "Valoraciones",
      comments: "Comentarios",
      copies: "Lo presentado",
    },
    since: (day) => `desde el ${day}`,
    until: {
      acceptance: (day) => `Abierta hasta el ${day}`,
      submission: (day) => `Debe presentarse a más tardar el ${day}`,
      answers: (day) => `Debe responderse a más tardar el ${day}`,
      exam: (day) => `El examen debe hacerse a más tardar el ${day}`,
      membership: (day) => `La membresía debe estar al día a más tardar el ${day}`,
      appeal: (day) => `Puede apelar hasta el ${day}`,
      "another-try": (day) => `Puede intentarlo de nuevo hasta el ${day}`,
      archive: (day) => `Se conserva a mano hasta el ${day}`,
    },
    notSent: "Lo que escribió no se envió",
    notSentHint: "No se guarda en ningún otro lugar. Cópielo si todavía lo necesita.",
    waitsForFee: "La cuota de trámite debe saldarse antes de que comience la verificación previa.",
  },
};
