import type { Language } from "../speech.ts";

/** What is said where an association chooses the words of its mail. */
export type MailTemplateWords = {
  readonly title: string;
  readonly lead: string;
  readonly subject: (language: string) => string;
  readonly text: (language: string) => string;
  readonly subjectHint: string;
  readonly textHint: string;
  readonly usual: string;
  readonly own: string;
  readonly columns: { readonly mail: string; readonly words: string };
  readonly preview: string;
  readonly previewOf: (name: string) => string;
  readonly change: string;
  readonly previewLead: string;
  readonly on: (day: string) => string;
  readonly asHtml: string;
  readonly asText: string;
  readonly test: {
    readonly link: string;
    readonly hint: string;
    readonly send: (language: string) => string;
    readonly heading: string;
    readonly columns: {
      readonly when: string;
      readonly language: string;
      readonly to: string;
      readonly fate: string;
    };
    readonly main: string;
    readonly underWay: string;
    readonly accepted: string;
    readonly refused: string;
    readonly lost: string;
    readonly again: string;
  };
  readonly sample: { readonly name: string; readonly applicant: string };
};

export const mailTemplateWords: { readonly [L in Language]: MailTemplateWords } = {
  en: {
    title: "Words of your mail",
    lead: "For these mails you can choose the subject and add a text of your own, from a day on. The link that a mail must have always stays in it.",
    subject: (language) => `Subject in ${language}`,
    text: (language) => `Your own text in ${language}`,
    subjectHint: "In place of the usual subject. Leave it empty for the usual one.",
    textHint:
      "Stands after the usual text; plain text without web addresses. {name} becomes the reader’s name, {association} yours, and {applicant} the applicant’s in mail to raters.",
    usual: "The usual words.",
    own: "Your own words",
    columns: { mail: "Mail", words: "Words" },
    preview: "Preview",
    previewOf: (name) => `Preview: ${name}`,
    change: "Change the words",
    previewLead: "With invented people, as it would be sent today.",
    on: (day) => `As it would be sent on ${day}, with invented people.`,
    asHtml: "As most mail programs show it",
    asText: "As plain text",
    test: {
      link: "Send yourself a test",
      hint: "A test goes to your own address and to nobody else, with the words as they stand above, saved or not, and invented people.",
      send: (language) => `Send me a test in ${language}`,
      heading: "Tests that you sent yourself",
      columns: { when: "Sent", language: "Language", to: "To", fate: "What became of it" },
      main: "Your main address",
      underWay: "It is on its way.",
      accepted: "Accepted by the next mail server.",
      refused: "Refused by the mail server of this address.",
      lost: "It was not delivered.",
      again: "Load the page again to see how far they are.",
    },
    sample: { name: "Ana Lind", applicant: "Rosa Ibarra" },
  },
  es: {
    title: "Palabras de su correo",
    lead: "En estos correos pueden elegir el asunto y agregar un texto propio, a partir de un día. El enlace que un correo debe tener siempre se queda en él.",
    subject: (language) => `Asunto en ${language}`,
    text: (language) => `Su propio texto en ${language}`,
    subjectHint: "En lugar del asunto habitual. Déjelo vacío para usar el habitual.",
    textHint:
      "Va después del texto habitual; texto sencillo, sin direcciones web. {name} será el nombre de quien lee, {association} el de ustedes y {applicant} el de quien solicita en el correo sobre valoraciones.",
    usual: "Las palabras habituales.",
    own: "Palabras propias",
    columns: { mail: "Correo", words: "Palabras" },
    preview: "Vista previa",
    previewOf: (name) => `Vista previa: ${name}`,
    change: "Cambiar las palabras",
    previewLead: "Con personas inventadas, como se enviaría hoy.",
    on: (day) => `Como se enviaría el ${day}, con personas inventadas.`,
    asHtml: "Como lo muestra la mayoría de los programas de correo",
    asText: "Como texto sencillo",
    test: {
      link: "Enviarse una prueba",
      hint: "La prueba llega a su propia dirección y a nadie más, con las palabras como están arriba, guardadas o no, y con personas inventadas.",
      send: (language) => `Enviarme una prueba en ${language}`,
      heading: "Pruebas que usted se envió",
      columns: { when: "Enviada", language: "Idioma", to: "Para", fate: "Qué pasó con ella" },
      main: "Su dirección principal",
      underWay: "Está en camino.",
      accepted: "La recibió el siguiente servidor de correo.",
      refused: "El servidor de correo de esta dirección la rechazó.",
      lost: "No se entregó.",
      again: "Vuelva a cargar la página para ver cómo van.",
    },
    sample: { name: "Ana Lind", applicant: "Rosa Ibarra" },
  },
};
