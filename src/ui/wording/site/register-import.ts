import type { DegreeLevel } from "../../../core/portfolio/terms.ts";
import type { RowTrouble, SheetVocabulary } from "../../../core/register/import/sheet.ts";
import type { StandingKind } from "../../../core/register/standing.ts";
import type { Counted, Language } from "../speech.ts";
import { sayDays, standingWords } from "./standing-words.ts";

/** What can be written in a column, listed in a sentence. */
export type AllowedWords = { readonly kinds: string; readonly levels: string; readonly categories: string };

type TroubleWords = {
  readonly [C in RowTrouble["code"]]: (
    trouble: RowTrouble & { readonly code: C },
    allowed: AllowedWords,
  ) => string;
};

/** What is said about importing a list into the register. */
export type RegisterImportWords = {
  readonly title: string;
  readonly lead: string;
  readonly how: {
    readonly heading: string;
    readonly lines: readonly string[];
    readonly kinds: string;
    readonly categories: string;
    readonly levels: string;
  };
  /** How kinds and degrees are written in a list. */
  readonly kindCodes: { readonly [K in StandingKind]: string };
  readonly levelCodes: { readonly [L in DegreeLevel]: string };
  readonly template: string;
  /** The name of the template's file, without its ending, and the rows in it. */
  readonly templateName: string;
  readonly headings: readonly string[];
  readonly example: readonly string[];
  readonly file: string;
  readonly fileHint: string;
  readonly pasted: string;
  readonly pastedHint: string;
  readonly check: string;
  readonly preview: {
    readonly title: string;
    readonly lead: string;
    readonly newPeople: string;
    readonly knownPeople: string;
    readonly newStandings: string;
    readonly knownStandings: string;
    readonly bad: (rows: string) => string;
    readonly badLead: string;
    readonly where: string;
    readonly line: (number: string) => string;
    readonly name: string;
    readonly what: string;
    readonly taken: (rows: string) => string;
    readonly brings: string;
    /** What a row brings. */
    readonly newPerson: string;
    readonly newStanding: string;
    readonly fillsIn: (level: string) => string;
    readonly nothing: string;
    readonly alike: string;
    readonly alikeInList: (name: string) => string;
    readonly unused: (columns: string) => string;
    readonly nothingNew: string;
    readonly verb: (rows: string, isOne: boolean) => string;
    readonly again: string;
  };
  /** What is said once a list is in and rows were left out. */
  readonly result: { readonly title: string; readonly lead: string; readonly toRegister: string };
  readonly rows: Counted;
  readonly troubles: TroubleWords;
};

export const registerImportWords: { readonly [L in Language]: RegisterImportWords } = {
  en: {
    title: "Import a list",
    lead: "A list from a spreadsheet, as CSV. You see what it would bring before anything is kept.",
    how: {
      heading: "How the list looks",
      lines: [
        "One row for each standing. Somebody with several has several rows; leave the standing empty to enter a person alone.",
        "Columns: name, email, level, kind, category, from, to. Only the name is needed, and their order does not matter.",
        "Days as 2021-06-30 or 6/30/2021. Leave “to” empty while something goes on.",
        "Importing only adds. Nothing that is recorded is changed, and the same list twice changes nothing.",
      ],
      kinds: "What you can write under “kind”",
      categories: "What you can write under “category”",
      levels: "What you can write under “level”",
    },
    kindCodes: {
      held: "held",
      vetted: "vetted",
      approved: "approved",
      "receives-rsc": "receives-rsc",
      "ers-endorsed": "ers-endorsed",
      "ers-emerging": "ers-emerging",
    },
    levelCodes: {
      associate: "associate",
      bachelor: "bachelor",
      master: "master",
      doctorate: "doctorate",
    },
    template: "Download a template",
    templateName: "register-template",
    headings: ["name", "email", "level", "kind", "category", "from", "to"],
    example: ["Ana Example", "ana@people.example", "master", "held", "IFS", "2021-06-30", ""],
    file: "File",
    fileHint: "CSV, at most 1 MB and 5,000 rows.",
    pasted: "Or paste the rows here",
    pastedHint: "Straight from a spreadsheet, with the row of headings.",
    check: "See what it would bring",
    preview: {
      title: "What the list would bring",
      lead: "Nothing is kept yet.",
      newPeople: "New people",
      knownPeople: "People who are in the register already",
      newStandings: "New standings",
      knownStandings: "Standings recorded already",
      bad: (rows) => `Left out: ${rows}`,
      badLead:
        "These rows are not imported. Correct them in the list and import it again: what is there stays.",
      where: "Where",
      line: (number) => `Line ${number}`,
      name: "Name",
      what: "What is wrong",
      taken: (rows) => `To be imported: ${rows}`,
      brings: "What it brings",
      newPerson: "New person",
      newStanding: "New standing",
      fillsIn: (level) => `Fills in the degree: ${level}`,
      nothing: "Recorded already",
      alike: "Somebody has a similar name. If it is the same person, write the name as it is there:",
      alikeInList: (name) => `${name}, in this list`,
      unused: (columns) => `Nothing is done with these columns: ${columns}.`,
      nothingNew: "The list brings nothing new.",
      verb: (rows, isOne) => (isOne ? "Import the one good row" : `Import the ${rows} good rows`),
      again: "Choose another list",
    },
    result: {
      title: "Imported, but for some rows",
      lead: "What was good in the list is in the register. The rows below were left out.",
      toRegister: "To the register",
    },
    rows: { one: "row", many: "rows" },
    troubles: {
      "example-of-template": () => "This is the example of the template.",
      "name-missing": () => "The name is missing.",
      "name-not-understood": () => "This is not a name.",
      "name-too-long": () => "The name is too long.",
      "address-wrong": ({ typed }) => `“${typed}” is not an e-mail address.`,
      "level-unknown": ({ typed }, { levels }) => `“${typed}” is not a degree. Use one of: ${levels}.`,
      "kind-unknown": ({ typed }, { kinds }) => `“${typed}” is not a kind of standing. Use one of: ${kinds}.`,
      "kind-missing": (_, { kinds }) => `There are days or a category, but no kind. Use one of: ${kinds}.`,
      "category-unknown": ({ typed }, { categories }) =>
        `“${typed}” is not a category. Use one of: ${categories}.`,
      "category-missing": ({ kind }, { categories }) =>
        `The category is missing: “${standingWords.en.kinds[kind].label}” needs one of ${categories}.`,
      "category-needless": ({ kind }) => `“${standingWords.en.kinds[kind].label}” has no category.`,
      "from-missing": () => "The first day is missing.",
      "from-wrong": ({ typed }) => `“${typed}” is not a day. Write the first day as 2021-06-30 or 6/30/2021.`,
      "to-wrong": ({ typed }) => `“${typed}” is not a day. Write the last day as 2021-06-30 or 6/30/2021.`,
      "to-before-from": () => "The last day comes before the first one.",
      "name-of-several": () => "Several people have this name. Add the e-mail address.",
      "name-without-address": () =>
        "Somebody of this name is in the register without an e-mail address. If it is them, add the address there first; if not, add this person by hand.",
      "address-of-another": ({ name }) => `This e-mail address belongs to ${name}.`,
      "level-differs": ({ level }) =>
        `Another degree is recorded: ${standingWords.en.levels[level]}. Change it in the register, or leave it empty here.`,
      "own-holder": () =>
        "Your own portfolio names this person. Another coordinator or an administrator brings this row in.",
      "standing-overlaps": (days) =>
        `The same standing is recorded ${sayDays(days, "en")}. Change its days in the register.`,
    },
  },
  es: {
    title: "Importar una lista",
    lead: "Una lista de una hoja de cálculo, como CSV. Verá lo que traería antes de que se guarde algo.",
    how: {
      heading: "Cómo es la lista",
      lines: [
        "Una fila por cada condición. Quien tiene varias ocupa varias filas; deje la condición vacía para incluir solo a la persona.",
        "Columnas: nombre, correo, título, condición, categoría, desde, hasta. Solo hace falta el nombre, y el orden no importa.",
        "Días como 2021-06-30 o 6/30/2021 (mes/día/año). Deje “hasta” vacío mientras algo continúe.",
        "Importar solo agrega. Nada de lo que consta cambia, y la misma lista dos veces no cambia nada.",
      ],
      kinds: "Qué escribir en “condición”",
      categories: "Qué escribir en “categoría”",
      levels: "Qué escribir en “título”",
    },
    kindCodes: {
      held: "acreditación",
      vetted: "evaluación",
      approved: "aprobación",
      "receives-rsc": "recibe RSC",
      "ers-endorsed": "ERS",
      "ers-emerging": "ERS emergente",
    },
    levelCodes: {
      associate: "asociado",
      bachelor: "licenciatura",
      master: "maestría",
      doctorate: "doctorado",
    },
    template: "Descargar una plantilla",
    templateName: "plantilla-registro",
    headings: ["nombre", "correo", "título", "condición", "categoría", "desde", "hasta"],
    example: ["Ana Ejemplo", "ana@people.example", "maestría", "acreditación", "IFS", "2021-06-30", ""],
    file: "Archivo",
    fileHint: "CSV, como máximo 1 MB y 5,000 filas.",
    pasted: "O pegue aquí las filas",
    pastedHint: "Directamente de una hoja de cálculo, con la fila de títulos.",
    check: "Ver lo que traería",
    preview: {
      title: "Lo que traería la lista",
      lead: "Todavía no se guarda nada.",
      newPeople: "Personas nuevas",
      knownPeople: "Personas que ya están en el registro",
      newStandings: "Condiciones nuevas",
      knownStandings: "Condiciones que ya constan",
      bad: (rows) => `Se omiten: ${rows}`,
      badLead:
        "Estas filas no se importan. Corríjalas en la lista e impórtela de nuevo: lo que ya está se queda.",
      where: "Dónde",
      line: (number) => `Línea ${number}`,
      name: "Nombre",
      what: "Qué está mal",
      taken: (rows) => `Por importar: ${rows}`,
      brings: "Qué trae",
      newPerson: "Persona nueva",
      newStanding: "Condición nueva",
      fillsIn: (level) => `Completa el título: ${level}`,
      nothing: "Ya consta",
      alike:
        "Hay alguien con un nombre parecido. Si es la misma persona, escriba el nombre como consta allí:",
      alikeInList: (name) => `${name}, en esta lista`,
      unused: (columns) => `Con estas columnas no se hace nada: ${columns}.`,
      nothingNew: "La lista no trae nada nuevo.",
      verb: (rows, isOne) =>
        isOne ? "Importar la única fila correcta" : `Importar las ${rows} filas correctas`,
      again: "Elegir otra lista",
    },
    result: {
      title: "Importada, salvo algunas filas",
      lead: "Lo que estaba bien en la lista ya está en el registro. Las filas de abajo se omitieron.",
      toRegister: "Al registro",
    },
    rows: { one: "fila", many: "filas" },
    troubles: {
      "example-of-template": () => "Es el ejemplo de la plantilla.",
      "name-missing": () => "Falta el nombre.",
      "name-not-understood": () => "Esto no es un nombre.",
      "name-too-long": () => "El nombre es demasiado largo.",
      "address-wrong": ({ typed }) => `“${typed}” no es una dirección de correo.`,
      "level-unknown": ({ typed }, { levels }) =>
        `“${typed}” no es un título. Use una de estas opciones: ${levels}.`,
      "kind-unknown": ({ typed }, { kinds }) =>
        `“${typed}” no es una condición conocida. Use una de estas opciones: ${kinds}.`,
      "kind-missing": (_, { kinds }) =>
        `Hay días o una categoría, pero falta la condición. Use una de estas opciones: ${kinds}.`,
      "category-unknown": ({ typed }, { categories }) =>
        `“${typed}” no es una categoría. Use una de estas opciones: ${categories}.`,
      "category-missing": ({ kind }, { categories }) =>
        `Falta la categoría: “${standingWords.es.kinds[kind].label}” necesita una de estas: ${categories}.`,
      "category-needless": ({ kind }) => `“${standingWords.es.kinds[kind].label}” no lleva categoría.`,
      "from-missing": () => "Falta el primer día.",
      "from-wrong": ({ typed }) =>
        `“${typed}” no es un día. Escriba el primer día como 2021-06-30 o 6/30/2021 (mes/día/año).`,
      "to-wrong": ({ typed }) =>
        `“${typed}” no es un día. Escriba el último día como 2021-06-30 o 6/30/2021 (mes/día/año).`,
      "to-before-from": () => "El último día es anterior al primero.",
      "name-of-several": () => "Varias personas tienen este nombre. Agregue la dirección de correo.",
      "name-without-address": () =>
        "Alguien con este nombre está en el registro sin dirección de correo. Si es la misma persona, agregue allí primero la dirección; si no, agréguela a mano.",
      "address-of-another": ({ name }) => `Esta dirección de correo es de ${name}.`,
      "level-differs": ({ level }) =>
        `Consta otro título: ${standingWords.es.levels[level]}. Cámbielo en el registro o déjelo vacío aquí.`,
      "own-holder": () =>
        "Su propio portafolio nombra a esta persona. Esta fila la importa otra persona de la coordinación o de la administración.",
      "standing-overlaps": (days) =>
        `La misma condición consta ${sayDays(days, "es")}. Cambie sus días en el registro.`,
    },
  },
};

/** One sentence for what is wrong with a row. */
export const sayTrouble = (trouble: RowTrouble, language: Language, allowed: AllowedWords): string =>
  (
    registerImportWords[language].troubles as {
      readonly [C in RowTrouble["code"]]: (trouble: RowTrouble, allowed: AllowedWords) => string;
    }
  )[trouble.code](trouble, allowed);

/** What columns, kinds and degrees may be called in a list, whatever language its reader has chosen. */
export const sheetNames: Omit<SheetVocabulary, "categories" | "examples"> = {
  columns: {
    name: [
      "name",
      "full name",
      "holder",
      "person",
      "nombre",
      "nombre completo",
      "nombre y apellido",
      "nombre y apellidos",
      "persona",
    ],
    address: [
      "email",
      "e-mail",
      "email address",
      "e-mail address",
      "mail",
      "correo",
      "correo electrónico",
      "dirección de correo",
      "dirección de correo electrónico",
    ],
    level: ["level", "degree", "highest degree", "education", "título", "título más alto", "grado", "nivel"],
    kind: ["kind", "standing", "kind of standing", "type", "status", "condición", "tipo", "estado"],
    category: ["category", "endorsement category", "code", "categoría", "código"],
    from: [
      "from",
      "since",
      "start",
      "start date",
      "first day",
      "begin",
      "desde",
      "inicio",
      "fecha de inicio",
      "primer día",
    ],
    to: [
      "to",
      "until",
      "end",
      "end date",
      "last day",
      "through",
      "hasta",
      "fin",
      "fecha de fin",
      "último día",
    ],
  },
  kinds: {
    held: [
      "held",
      "holds",
      "endorsed",
      "endorsement",
      "acreditación",
      "acreditado",
      "acreditada",
      "tiene",
      "tuvo",
    ],
    vetted: ["vetted", "evaluado", "evaluada", "evaluación"],
    approved: [
      "approved",
      "approved provider",
      "approved to provide RSC",
      "aprobado",
      "aprobada",
      "aprobación",
    ],
    "receives-rsc": ["receives-rsc", "receives RSC", "RSC", "recibe RSC", "recibe supervisión reflexiva"],
    "ers-endorsed": ["ers-endorsed", "ERS", "endorsed reflective supervisor", "acreditación para supervisar"],
    "ers-emerging": [
      "ers-emerging",
      "emerging",
      "emerging ERS",
      "emerging reflective supervisor",
      "ERS emergente",
      "emergente",
    ],
  },
  levels: {
    associate: [
      "associate",
      "associates",
      "associate's",
      "associate's degree",
      "AA",
      "AS",
      "asociado",
      "grado de asociado",
    ],
    bachelor: ["bachelor", "bachelors", "bachelor's", "bachelor's degree", "BA", "BS", "licenciatura"],
    master: ["master", "masters", "master's", "master's degree", "MA", "MS", "MSW", "MEd", "maestría"],
    doctorate: ["doctorate", "doctoral", "doctor", "PhD", "PsyD", "EdD", "doctorado"],
  },
};
