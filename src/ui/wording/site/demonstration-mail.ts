import type { Language } from "../speech.ts";

/** What is said around the mail of a demonstration. */
export type DemonstrationMailWords = {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly noneText: string;
  readonly back: string;
  readonly demonstration: string;
  readonly columns: { readonly subject: string; readonly to: string; readonly when: string };
  readonly asHtml: string;
  readonly asText: string;
  readonly headers: string;
  readonly to: string;
  readonly subject: string;
};

export const demonstrationMailWords: { readonly [L in Language]: DemonstrationMailWords } = {
  en: {
    title: "Mail of the demonstration",
    lead: "Nothing is sent from here. What would have been mailed is kept for you to read; its links work.",
    none: "No mail yet",
    noneText: "Register, ask for a link, or invite somebody: the mail is then here.",
    back: "Back to all mail",
    demonstration: "Demonstration",
    columns: { subject: "Subject", to: "To", when: "When" },
    asHtml: "As most mail programs show it",
    asText: "As plain text",
    headers: "Headers",
    to: "To",
    subject: "Subject",
  },
  es: {
    title: "Correo de la demostración",
    lead: "Desde aquí no se envía nada. Lo que se habría enviado por correo se guarda para que lo lea; sus enlaces funcionan.",
    none: "Aún no hay correo",
    noneText: "Regístrese, pida un enlace o invite a alguien: el correo aparecerá aquí.",
    back: "Volver a todo el correo",
    demonstration: "Demostración",
    columns: { subject: "Asunto", to: "Para", when: "Cuándo" },
    asHtml: "Como lo muestra la mayoría de los programas de correo",
    asText: "Como texto sin formato",
    headers: "Encabezados",
    to: "Para",
    subject: "Asunto",
  },
};
