import type { FieldType } from "../../../../core/entries/fields.ts";
import type { FieldProblem } from "../../../../core/kernel/field-problem.ts";
import type { Language } from "../../speech.ts";
import { problemWords } from "../problems.ts";

type Special = { readonly [P in FieldProblem]?: string };
type ByType = { readonly [A in FieldType["as"]]?: Special };

/** Where the usual words for a problem would mislead: a day is not "too small". */
const special: { readonly [L in Language]: ByType & { readonly part: Special } } = {
  en: {
    day: {
      "too-small": "This day comes before the first one",
      "too-large": "That is more than a hundred years",
    },
    hours: {
      "not-a-number": "Please write hours as 1.5 or 1:30",
      "too-small": "Please give more than 0 hours",
      "too-large": "These are more hours than anybody has",
    },
    part: {
      "not-a-number": "Please write hours as 1.5 or 1:30",
      "too-large": "These are more hours than the entry has",
    },
    count: { "not-a-number": "Please give a whole number" },
    sessions: {
      incomplete: "Every line needs a day and hours",
      "not-a-number": "Please write hours as 1.5 or 1:30",
      "too-small": "Please give more than 0 hours on every line",
      "too-large": "A day has 24 hours at most",
      "too-many": "These hours cannot be added up exactly. Please round them, for example to quarters",
    },
    holdings: {
      incomplete: "Every line needs a category and a first day",
      "too-small": "An end comes before its beginning",
    },
  },
  es: {
    day: {
      "too-small": "Este día es anterior al primero",
      "too-large": "Son más de cien años",
    },
    hours: {
      "not-a-number": "Escriba las horas como 1.5 o 1:30",
      "too-small": "Escriba más de 0 horas",
      "too-large": "Son más horas de las que alguien puede tener",
    },
    part: {
      "not-a-number": "Escriba las horas como 1.5 o 1:30",
      "too-large": "Son más horas de las que tiene la entrada",
    },
    count: { "not-a-number": "Escriba un número entero" },
    sessions: {
      incomplete: "Cada línea necesita un día y sus horas",
      "not-a-number": "Escriba las horas como 1.5 o 1:30",
      "too-small": "Escriba más de 0 horas en cada línea",
      "too-large": "Un día tiene 24 horas como máximo",
      "too-many": "Estas horas no se pueden sumar con exactitud. Redondéelas, por ejemplo a cuartos de hora",
    },
    holdings: {
      incomplete: "Cada línea necesita una categoría y un primer día",
      "too-small": "Un final es anterior a su comienzo",
    },
  },
};

/** The fields that name a part of the entry's hours. */
const parts: ReadonlySet<string> = new Set(["rscProvisionHours", "aboutProvisionHours"]);

/** What is said of a problem with a field of an entry, without a stop. */
export const entryProblemWords = (
  language: Language,
  { name, as }: { readonly name: string; readonly as: FieldType["as"] },
  problem: FieldProblem,
): string =>
  (parts.has(name) ? special[language].part : special[language][as])?.[problem] ??
  problemWords[language][problem];
