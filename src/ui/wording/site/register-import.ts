import type { RowTrouble, SheetVocabulary } from "../../../core/register/import/sheet.ts";
import type { Counted, Language } from "../speech.ts";
import { sayDays, standingWords } from "./standing-words.ts";

type TroubleWords = {
  readonly [C in RowTrouble["code"]]: (trouble: RowTrouble & { readonly code: C }) => string;
};

/** What is said about importing a list into the register. */
export type RegisterImportWords = {
  readonly title: string;
  readonly lead: string;
  readonly how: { readonly heading: string; readonly lines: readonly string[] };
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
    readonly badMore: (rows: string) => string;
    readonly where: string;
    readonly line: (number: string) => string;
    readonly name: string;
    readonly what: string;
    readonly unused: (columns: string) => string;
    readonly nothingNew: string;
    readonly verb: (rows: string, isOne: boolean) => string;
    readonly again: string;
  };
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
        "Kinds: held, vetted, approved, receives-rsc, ers-endorsed, ers-emerging. Days as 2021-06-30 or 6/30/2021.",
        "Importing only adds. Nothing that is recorded is changed, and the same list twice changes nothing.",
      ],
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
      badMore: (rows) => `And ${rows} more.`,
      where: "Where",
      line: (number) => `Line ${number}`,
      name: "Name",
      what: "What is wrong",
      unused: (columns) => `Nothing is done with these columns: ${columns}.`,
      nothingNew: "The list brings nothing new.",
      verb: (rows, isOne) => (isOne ? "Import the one good row" : `Import the ${rows} good rows`),
      again: "Choose another list",
    },
    rows: { one: "row", many: "rows" },
    troubles: {
      "name-missing": () => "The name is missing.",
      "name-not-understood": () => "This is not a name.",
      "name-too-long": () => "The name is too long.",
      "address-wrong": ({ typed }) => `“${typed}” is not an e-mail address.`,
      "level-unknown": ({ typed }) => `“${typed}” is not a degree: associate, bachelor, master or doctorate.`,
      "kind-unknown": ({ typed }) => `“${typed}” is not a kind of standing.`,
      "kind-missing": () => "There are days or a category, but no kind.",
      "category-unknown": ({ typed }) => `“${typed}” is not a category.`,
      "category-missing": ({ kind }) =>
        `The category is missing: “${standingWords.en.kinds[kind].label}” needs one.`,
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
        "Condiciones: acreditación, evaluación, aprobación, recibe RSC, ERS, ERS emergente. Días como 2021-06-30 o 6/30/2021 (mes/día/año).",
        "Importar solo agrega. Nada de lo que consta cambia, y la misma lista dos veces no cambia nada.",
      ],
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
      badMore: (rows) => `Y ${rows} más.`,
      where: "Dónde",
      line: (number) => `Línea ${number}`,
      name: "Nombre",
      what: "Qué está mal",
      unused: (columns) => `Con estas columnas no se hace nada: ${columns}.`,
      nothingNew: "La lista no trae nada nuevo.",
      verb: (rows, isOne) =>
        isOne ? "Importar la única fila correcta" : `Importar las ${rows} filas correctas`,
      again: "Elegir otra lista",
    },
    rows: { one: "fila", many: "filas" },
    troubles: {
      "name-missing": () => "Falta el nombre.",
      "name-not-understood": () => "Esto no es un nombre.",
      "name-too-long": () => "El nombre es demasiado largo.",
      "address-wrong": ({ typed }) => `«${typed}» no es una dirección de correo.`,
      "level-unknown": ({ typed }) =>
        `«${typed}» no es un título: asociado, licenciatura, maestría o doctorado.`,
      "kind-unknown": ({ typed }) => `«${typed}» no es una condición conocida.`,
      "kind-missing": () => "Hay días o una categoría, pero falta la condición.",
      "category-unknown": ({ typed }) => `«${typed}» no es una categoría.`,
      "category-missing": ({ kind }) =>
        `Falta la categoría: «${standingWords.es.kinds[kind].label}» necesita una.`,
      "category-needless": ({ kind }) => `«${standingWords.es.kinds[kind].label}» no lleva categoría.`,
      "from-missing": () => "Falta el primer día.",
      "from-wrong": ({ typed }) =>
        `«${typed}» no es un día. Escriba el primer día como 2021-06-30 o 6/30/2021 (mes/día/año).`,
      "to-wrong": ({ typed }) =>
        `«${typed}» no es un día. Escriba el último día como 2021-06-30 o 6/30/2021 (mes/día/año).`,
      "to-before-from": () => "El último día es anterior al primero.",
      "name-of-several": () => "Varias personas tienen este nombre. Agregue la dirección de correo.",
      "name-without-address": () =>
        "Alguien con este nombre está en el registro sin dirección de correo. Si es la misma persona, agregue allí primero la dirección; si no, agréguela a mano.",
      "address-of-another": ({ name }) => `Esta dirección de correo es de ${name}.`,
      "level-differs": ({ level }) =>
        `Consta otro título: ${standingWords.es.levels[level]}. Cámbielo en el registro o déjelo vacío aquí.`,
      "standing-overlaps": (days) =>
        `La misma condición consta ${sayDays(days, "es")}. Cambie sus días en el registro.`,
    },
  },
};

/** One sentence for what is wrong with a row. */
export const sayTrouble = (trouble: RowTrouble, language: Language): string =>
  (
    registerImportWords[language].troubles as {
      readonly [C in RowTrouble["code"]]: (t: RowTrouble) => string;
    }
  )[trouble.code](trouble);

/** What columns, kinds and degrees may be called in a list, whatever language its reader has chosen. */
export const sheetNames: Omit<SheetVocabulary, "categories"> = {
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
