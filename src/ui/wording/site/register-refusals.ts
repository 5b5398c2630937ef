import type { RegisterRefusal } from "../../../core/register/refusal.ts";
import { type Language, speechIn } from "../speech.ts";

type Words = {
  readonly [C in RegisterRefusal["code"]]: (refusal: Extract<RegisterRefusal, { code: C }>) => string;
};

/** What is said for each refusal about the register of standing. */
export const registerRefusalWords: { readonly [L in Language]: Words } = {
  en: {
    "holder-recorded-already": () => "Somebody with this e-mail address is in the register already.",
    "name-recorded-already": () => "Somebody with a similar name is in the register already.",
    "standing-recorded-already": () => "The same standing is recorded already for some of these days.",
    "sheet-not-read": ({ line }) =>
      line === null
        ? "The list could not be read. Please save it as CSV and try again."
        : `The list could not be read: quotation marks seem to be missing near line ${speechIn("en").number(line)}.`,
    "sheet-of-other-kind": () =>
      "This is a workbook or another kind of file. Please save the list as CSV in your spreadsheet, and choose that file.",
    "sheet-without-names": () =>
      "No column is headed “name”. The first row must hold the headings, as in the template.",
    "sheet-too-long": ({ most }) =>
      `The list is longer than ${speechIn("en").number(most)} rows. Please divide it into several.`,
  },
  es: {
    "holder-recorded-already": () => "Ya hay alguien con esta dirección de correo en el registro.",
    "name-recorded-already": () => "En el registro ya hay alguien con un nombre parecido.",
    "standing-recorded-already": () => "La misma condición ya consta para algunos de estos días.",
    "sheet-not-read": ({ line }) =>
      line === null
        ? "No se pudo leer la lista. Guárdela como CSV e inténtelo de nuevo."
        : `No se pudo leer la lista: parece que faltan comillas cerca de la línea ${speechIn("es").number(line)}.`,
    "sheet-of-other-kind": () =>
      "Es un libro de cálculo u otro tipo de archivo. Guarde la lista como CSV en su hoja de cálculo y elija ese archivo.",
    "sheet-without-names": () =>
      "Ninguna columna se titula “nombre”. La primera fila debe tener los títulos, como en la plantilla.",
    "sheet-too-long": ({ most }) =>
      `La lista tiene más de ${speechIn("es").number(most)} filas. Divídala en varias.`,
  },
};
