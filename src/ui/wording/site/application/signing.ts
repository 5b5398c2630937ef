import type { SignedText } from "../../../../core/application/signatures.ts";
import type { Language } from "../../speech.ts";

type AppliedText = Exclude<SignedText, "waiver">;

/** What the page of signatures of an application says. */
export type SigningWords = {
  readonly lead: string;
  readonly why: { readonly [T in AppliedText]: string };
  readonly signed: string;
  readonly toSign: string;
  readonly toSignAgain: string;
  readonly notWritten: string;
  readonly notWrittenText: (association: string) => string;
  readonly renewed: (association: string, day: string) => string;
  readonly signedBefore: (version: number, day: string) => string;
  readonly version: (number: number, day: string) => string;
  readonly name: string;
  readonly nameHint: string;
  readonly sign: string;
  readonly signOf: (text: string) => string;
  readonly keeps: string;
  readonly by: string;
  readonly when: string;
  readonly what: string;
  readonly from: string;
  readonly readIn: { readonly [L in Language]: string };
  readonly read: string;
  readonly readOf: (text: string) => string;
  readonly earlier: string;
  readonly earlierLine: (version: number, name: string, moment: string) => string;
  readonly allSigned: string;
  readonly notNow: string;
  readonly toOverview: string;
};

export const signingWords: { readonly [L in Language]: SigningWords } = {
  en: {
    lead: "Two texts belong to every application. Please read each one and sign it by typing your name.",
    why: {
      ethics: "How you mean to work with babies, young children and their families.",
      agreement: "What you and the association agree on for this endorsement.",
    },
    signed: "Signed",
    toSign: "To be signed",
    toSignAgain: "To be signed again",
    notWritten: "Not ready to be signed yet",
    notWrittenText: (association) =>
      `${association} has not written this text yet. You need not do anything: once it is there, you can sign it here. Until then the application cannot be submitted.`,
    renewed: (association, day) =>
      `${association} has renewed this text. The new version holds since ${day}, so please read and sign it again.`,
    signedBefore: (version, day) => `You signed version ${version} on ${day}. That signature is kept.`,
    version: (number, day) => `Version ${number}, holds since ${day}`,
    name: "Your name, as your signature",
    nameHint: "First and last name, as you would sign on paper.",
    sign: "Sign",
    signOf: (text) => `Sign: ${text}`,
    keeps:
      "Kept with your signature: this text just as you read it, your name, the moment, and the network address of your device.",
    by: "Signed as",
    when: "Signed on",
    what: "Text",
    from: "From the network address",
    readIn: { en: "read in English", es: "read in Spanish" },
    read: "Read the text",
    readOf: (text) => `Read the text: ${text}`,
    earlier: "Signed earlier",
    earlierLine: (version, name, moment) => `Version ${version}, as ${name}, ${moment}`,
    allSigned: "Everything is signed. There is nothing more to do here.",
    notNow: "As this application stands, nothing is signed now.",
    toOverview: "Back to the overview",
  },
  es: {
    lead: "A cada solicitud le corresponden dos textos. Lea cada uno y fírmelo escribiendo su nombre.",
    why: {
      ethics: "Cómo se propone trabajar con bebés, niñas y niños pequeños y sus familias.",
      agreement: "Lo que usted y la asociación acuerdan para esta acreditación.",
    },
    signed: "Firmado",
    toSign: "Por firmar",
    toSignAgain: "Por firmar de nuevo",
    notWritten: "Todavía no se puede firmar",
    notWrittenText: (association) =>
      `${association} todavía no escribió este texto. Usted no tiene que hacer nada: cuando esté, podrá firmarlo aquí. Mientras tanto no se puede presentar la solicitud.`,
    renewed: (association, day) =>
      `${association} renovó este texto. La nueva versión rige desde el ${day}; por favor, léala y fírmela de nuevo.`,
    signedBefore: (version, day) => `Usted firmó la versión ${version} el ${day}. Esa firma se conserva.`,
    version: (number, day) => `Versión ${number}, rige desde el ${day}`,
    name: "Su nombre, como firma",
    nameHint: "Nombre y apellido, como firmaría en papel.",
    sign: "Firmar",
    signOf: (text) => `Firmar: ${text}`,
    keeps:
      "Con su firma se conservan: este texto tal como lo leyó, su nombre, el momento y la dirección de red de su dispositivo.",
    by: "Firma",
    when: "Fecha de la firma",
    what: "Texto",
    from: "Desde la dirección de red",
    readIn: { en: "leído en inglés", es: "leído en español" },
    read: "Leer el texto",
    readOf: (text) => `Leer el texto: ${text}`,
    earlier: "Firmado antes",
    earlierLine: (version, name, moment) => `Versión ${version}, como ${name}, ${moment}`,
    allSigned: "Todo está firmado. Aquí no queda nada por hacer.",
    notNow: "En el punto en que está esta solicitud, ahora no se firma nada.",
    toOverview: "Volver al resumen",
  },
};
