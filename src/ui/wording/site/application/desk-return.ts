import type { Language } from "../../speech.ts";

/** What stands on the pages on which parts of an application are returned. */
export type DeskReturnWords = {
  readonly title: string;
  readonly notHere: string;
  readonly back: string;
  readonly choose: string;
  readonly chooseLead: (day: string) => string;
  readonly sectionHint: string;
  readonly next: string;
  readonly ask: string;
  readonly askLead: (applicant: string) => string;
  readonly question: (part: string) => string;
  readonly others: string;
  readonly why: string;
  readonly whyHint: string;
  readonly button: string;
  readonly what: string;
  readonly nothingChosen: string;
};

export const deskReturnWords: { readonly [L in Language]: DeskReturnWords } = {
  en: {
    title: "Return with questions",
    notHere: "Nothing can be returned where this application stands.",
    back: "Back to the overview",
    choose: "What do you return?",
    chooseLead: (day) =>
      `Choose single entries or whole sections of what was submitted on ${day}. Only these open for the applicant; everything else stays as it is.`,
    sectionHint: "Every entry of this section, and new ones in it.",
    next: "Go on to the questions",
    ask: "A question to each part",
    askLead: (applicant) => `${applicant} reads these, answers each, and submits again.`,
    question: (part) => `Question to: ${part}`,
    others: "Choose other parts",
    why: "Why you return it",
    whyHint: "In general. The applicant reads this first.",
    button: "Return",
    what: "Parts",
    nothingChosen: "Please choose at least one part.",
  },
  es: {
    title: "Devolver con preguntas",
    notHere: "En el punto en que está esta solicitud no se puede devolver nada.",
    back: "Volver al resumen",
    choose: "¿Qué devuelve?",
    chooseLead: (day) =>
      `Elija entradas o secciones enteras de lo que se presentó el ${day}. Solo estas se abren para quien solicita; todo lo demás queda como está.`,
    sectionHint: "Todas las entradas de esta sección y las que se agreguen.",
    next: "Seguir con las preguntas",
    ask: "Una pregunta para cada parte",
    askLead: (applicant) => `${applicant} las lee, responde a cada una y presenta la solicitud de nuevo.`,
    question: (part) => `Pregunta sobre: ${part}`,
    others: "Elegir otras partes",
    why: "Por qué la devuelve",
    whyHint: "En general. Es lo primero que lee quien solicita.",
    button: "Devolver",
    what: "Partes",
    nothingChosen: "Elija al menos una parte.",
  },
};
