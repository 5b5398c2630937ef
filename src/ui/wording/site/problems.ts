import type { FieldProblem, Problem } from "../../../core/kernel/field-problem.ts";
import { type Language, speechIn } from "../speech.ts";

/** What is wrong with a field, without a stop: it may stand among others (see {@link asSentence}). */
export type ProblemWords = { readonly [P in FieldProblem]: string };

export const problemWords: { readonly [L in Language]: ProblemWords } = {
  en: {
    required: "Please fill this in",
    incomplete: "Something is still missing here",
    "not-chosen": "Please make a choice",
    "too-long": "This is too long",
    "too-short": "This is too short",
    "too-many": "These are too many",
    "not-understood": "This was not understood",
    "not-an-address": "Please give an e-mail address, for example ana@example.org",
    "not-a-date": "Please give a date with day, month and year",
    "not-a-number": "Please give a number",
    "too-small": "This number is too small",
    "not-above-zero": "Please give a number that is more than 0",
    "too-large": "This number is too large",
    "not-offered": "Please choose one of the possibilities offered",
    "too-common": "This is one of the passwords that are tried first. Please choose another",
    "contains-you": "Please choose a password without your name or address in it",
    "wrong-password": "This is not your password",
    "wrong-code": "This code is not right, or it was used already",
    "in-the-past": "Please choose today or a later day",
    "already-there": "This is there already",
    "not-an-identifier": "Please use lower-case letters, digits and single hyphens",
    "unknown-placeholder":
      "Only {name}, {association} and {applicant} are filled in; please take other braces out",
    "holds-a-link": "Please leave web and mail addresses out",
    "not-a-link": "Please give a web address that begins with https://",
    "ends-before-it-begins": "The last day must not come before the first one",
    "not-asked-here": "What you chose above does not go with this. Please leave this empty",
  },
  es: {
    required: "Por favor, complete este campo",
    incomplete: "Aquí todavía falta algo",
    "not-chosen": "Elija una opción",
    "too-long": "Es demasiado largo",
    "too-short": "Es demasiado corto",
    "too-many": "Son demasiados",
    "not-understood": "No se entendió lo que escribió",
    "not-an-address": "Escriba una dirección de correo, por ejemplo ana@example.org",
    "not-a-date": "Escriba una fecha con día, mes y año",
    "not-a-number": "Escriba un número",
    "too-small": "Este número es demasiado pequeño",
    "not-above-zero": "Escriba un número mayor que 0",
    "too-large": "Este número es demasiado grande",
    "not-offered": "Elija una de las opciones que se ofrecen",
    "too-common": "Es una de las contraseñas que se prueban primero. Elija otra",
    "contains-you": "Elija una contraseña que no contenga su nombre ni su dirección",
    "wrong-password": "No es su contraseña",
    "wrong-code": "Este código no es correcto o ya se usó",
    "in-the-past": "Elija hoy o un día posterior",
    "already-there": "Esto ya existe",
    "not-an-identifier": "Use letras minúsculas, cifras y guiones sueltos",
    "unknown-placeholder": "Solo se completan {name}, {association} y {applicant}; quite las otras llaves",
    "holds-a-link": "No incluya direcciones web ni de correo",
    "not-a-link": "Escriba una dirección web que empiece con https://",
    "ends-before-it-begins": "El último día no puede ser anterior al primero",
    "not-asked-here": "No corresponde a lo que eligió arriba. Déjelo vacío",
  },
};

/** The same where the number is known that it is about. */
type LimitWords = { readonly [P in "too-long" | "too-short" | "too-many"]: (limit: string) => string };

const limitWords: { readonly [L in Language]: LimitWords } = {
  en: {
    "too-long": (limit) => `This is too long. Please use at most ${limit} characters`,
    "too-short": (limit) => `This is too short. Please use at least ${limit} characters`,
    "too-many": (limit) => `These are too many. There can be at most ${limit}`,
  },
  es: {
    "too-long": (limit) => `Es demasiado largo. Use ${limit} caracteres como máximo`,
    "too-short": (limit) => `Es demasiado corto. Use al menos ${limit} caracteres`,
    "too-many": (limit) => `Son demasiados. Puede haber ${limit} como máximo`,
  },
};

const hasLimitWords = (problem: FieldProblem): problem is keyof LimitWords => problem in limitWords.en;

/** Words for a problem that stand for themselves: here they get their stop, and nowhere else. */
export const asSentence = (words: string): string => `${words}.`;

/** What is wrong with a field, in a sentence. */
export const sayProblem = ({ problem, limit }: Omit<Problem, "field">, language: Language): string =>
  asSentence(
    limit !== undefined && hasLimitWords(problem)
      ? limitWords[language][problem](speechIn(language).number(limit))
      : problemWords[language][problem],
  );
