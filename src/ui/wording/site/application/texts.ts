import type { SignedText } from "../../../../core/application/signatures.ts";
import type { Language } from "../../speech.ts";

/** What the pages say on which an association writes the texts that are signed. */
export type TextsWords = {
  readonly title: string;
  readonly lead: string;
  readonly onlyAdministrators: string;
  readonly serves: { readonly [T in SignedText]: string };
  readonly notWritten: string;
  readonly notWrittenStops: { readonly [T in SignedText]: string };
  readonly holdsSince: (day: string) => string;
  readonly plannedFrom: (day: string) => string;
  readonly write: string;
  readonly writeOf: (text: string) => string;
  readonly renew: string;
  readonly renewOf: (text: string) => string;
  readonly look: string;
  readonly lookOf: (text: string) => string;
  readonly today: string;
  readonly versions: string;
  readonly noVersions: string;
  readonly version: (number: number) => string;
  readonly versionOf: (text: string, number: number) => string;
  readonly from: string;
  readonly state: string;
  readonly states: { readonly [S in "holds" | "planned" | "held" | "replaced"]: string };
  readonly written: string;
  readonly by: (name: string, moment: string) => string;
  readonly byInstallation: (moment: string) => string;
  readonly byElsewhere: string;
  readonly form: {
    readonly first: string;
    readonly further: string;
    readonly lead: string;
    readonly words: { readonly [L in Language]: string };
    readonly hint: string;
    readonly holdsFrom: string;
    readonly holdsFromHint: string;
    readonly check: string;
    readonly someoneElse: string;
  };
  readonly preview: {
    readonly heading: (text: string) => string;
    readonly lead: (day: string) => string;
    readonly asksAgain: string;
    readonly never: string;
    readonly save: string;
    readonly edit: string;
  };
  readonly languages: { readonly [L in Language]: string };
};

export const textsWords: { readonly [L in Language]: TextsWords } = {
  en: {
    title: "Texts that are signed",
    lead: "What applicants sign, in your association’s own words and in both languages. A version that was written is never changed: whoever signed it signed just that.",
    onlyAdministrators: "Only administrators of the association write these texts.",
    serves: {
      ethics: "Signed once for each application, before it is submitted.",
      agreement: "Signed once for each application, before it is submitted.",
      waiver: "Signed for one rater: the applicant gives up the right to read what that rater says.",
    },
    notWritten: "Not written yet",
    notWrittenStops: {
      ethics: "Until it is, nobody can submit an application.",
      agreement: "Until it is, nobody can submit an application.",
      waiver: "Until it is, applicants cannot sign a waiver.",
    },
    holdsSince: (day) => `Holds since ${day}`,
    plannedFrom: (day) => `Another version holds from ${day}`,
    write: "Write it",
    writeOf: (text) => `Write it: ${text}`,
    renew: "Renew it",
    renewOf: (text) => `Renew it: ${text}`,
    look: "Read it",
    lookOf: (text) => `Read it: ${text}`,
    today: "As it holds today",
    versions: "All versions",
    noVersions: "No version yet.",
    version: (number) => `Version ${number}`,
    versionOf: (text, number) => `${text}, version ${number}`,
    from: "From",
    state: "State",
    states: { holds: "Holds", planned: "Planned", held: "Held", replaced: "Replaced" },
    written: "Written",
    by: (name, moment) => `By ${name}, ${moment}`,
    byInstallation: (moment) => `With the installation, ${moment}`,
    byElsewhere: "somebody who no longer has a role here",
    form: {
      first: "Write the text",
      further: "Write a new version",
      lead: "Everybody whose application is under way is asked to sign again when a new version holds.",
      words: { en: "In English", es: "In Spanish" },
      hint: "Plain text. An empty line begins a new paragraph.",
      holdsFrom: "Holds from",
      holdsFromHint: "Today at the earliest.",
      check: "Look at it first",
      someoneElse: "Somebody else wrote a version meanwhile. Please look at it below before you write yours.",
    },
    preview: {
      heading: (text) => `${text}: as it would be read`,
      lead: (day) => `It would hold from ${day}. Nothing is kept yet.`,
      asksAgain:
        "Whoever signed an earlier version and has not submitted yet, or must submit again, is asked to sign this one.",
      never: "Once it is kept, nobody can change it. You can only write a further version.",
      save: "Keep this version",
      edit: "Go on writing",
    },
    languages: { en: "English", es: "Spanish" },
  },
  es: {
    title: "Textos que se firman",
    lead: "Lo que firman quienes presentan una solicitud, con las palabras de su asociación y en los dos idiomas. Una versión escrita nunca se cambia: quien la firmó firmó exactamente eso.",
    onlyAdministrators: "Solo quienes administran la asociación escriben estos textos.",
    serves: {
      ethics: "Se firma una vez por solicitud, antes de presentarla.",
      agreement: "Se firma una vez por solicitud, antes de presentarla.",
      waiver: "Se firma para una persona que valora: se renuncia al derecho de leer lo que esa persona diga.",
    },
    notWritten: "Todavía no está escrito",
    notWrittenStops: {
      ethics: "Mientras tanto nadie puede presentar una solicitud.",
      agreement: "Mientras tanto nadie puede presentar una solicitud.",
      waiver: "Mientras tanto no se puede firmar una renuncia.",
    },
    holdsSince: (day) => `Rige desde el ${day}`,
    plannedFrom: (day) => `Otra versión rige desde el ${day}`,
    write: "Escribirlo",
    writeOf: (text) => `Escribirlo: ${text}`,
    renew: "Renovarlo",
    renewOf: (text) => `Renovarlo: ${text}`,
    look: "Leerlo",
    lookOf: (text) => `Leerlo: ${text}`,
    today: "Como rige hoy",
    versions: "Todas las versiones",
    noVersions: "Todavía no hay versiones.",
    version: (number) => `Versión ${number}`,
    versionOf: (text, number) => `${text}, versión ${number}`,
    from: "Desde",
    state: "Estado",
    states: { holds: "Rige", planned: "Prevista", held: "Rigió", replaced: "Reemplazada" },
    written: "Escrita",
    by: (name, moment) => `Por ${name}, ${moment}`,
    byInstallation: (moment) => `Con la instalación, ${moment}`,
    byElsewhere: "alguien que ya no tiene una función aquí",
    form: {
      first: "Escribir el texto",
      further: "Escribir una nueva versión",
      lead: "Cuando rija una nueva versión, se pedirá firmar de nuevo a quienes tengan una solicitud en curso.",
      words: { en: "En inglés", es: "En español" },
      hint: "Texto sin formato. Una línea vacía comienza un párrafo nuevo.",
      holdsFrom: "Rige desde",
      holdsFromHint: "Hoy como muy pronto.",
      check: "Verlo primero",
      someoneElse:
        "Otra persona escribió una versión mientras tanto. Véala aquí abajo antes de escribir la suya.",
    },
    preview: {
      heading: (text) => `${text}: como se leería`,
      lead: (day) => `Regiría desde el ${day}. Todavía no se guarda nada.`,
      asksAgain:
        "A quien firmó una versión anterior y todavía no presentó la solicitud, o debe presentarla de nuevo, se le pide firmar esta.",
      never: "Una vez guardada, nadie puede cambiarla. Solo se puede escribir otra versión.",
      save: "Guardar esta versión",
      edit: "Seguir escribiendo",
    },
    languages: { en: "inglés", es: "español" },
  },
};
