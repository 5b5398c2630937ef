import type { ExportRefusal } from "../../../core/import/export.ts";
import type { ImportRefusal } from "../../../core/import/refusal.ts";
import { type Language, speechIn } from "../speech.ts";

type Refused = ImportRefusal | ExportRefusal;

type Words = {
  readonly [C in Refused["code"]]: (refusal: Extract<Refused, { code: C }>) => string;
};

/** What is said for each refusal about importing into a portfolio. */
export const importRefusalWords: { readonly [L in Language]: Words } = {
  en: {
    "exports-too-many": ({ most }) =>
      `You are waiting for ${speechIn("en").number(most)} files already. Please ask again when one of them is ready.`,
    "list-not-read": ({ line }) =>
      line === null
        ? "The file could not be read. Please save it as CSV and try again."
        : `The file could not be read: quotation marks seem to be missing near line ${speechIn("en").number(line)}.`,
    "list-too-long": ({ most }) =>
      `The list is longer than ${speechIn("en").number(most)} rows. Please divide it into several.`,
    "list-too-large": ({ most }) =>
      `There is more in it than ${speechIn("en").number(most)} characters. Please divide it into several, or leave out columns that are not needed.`,
    "list-workbook-too-large": () =>
      "All sheets of this workbook together hold more than is read at once. Please save the sheet that you want to bring in as CSV, and choose that file.",
    "list-file-too-large": ({ most }) =>
      `The file is larger than ${speechIn("en").number(most)} megabytes. Please divide it into several.`,
    "list-reader-busy": () =>
      "Many files are being read at this moment. Nothing is wrong with yours: please try again in a minute.",
    "list-empty": () =>
      "There are no rows in it. The first row must hold the headings, and the others what you want to bring in.",
    "list-of-other-kind": () =>
      "This is another kind of file, or it is damaged or locked. Please save the list as CSV or XLSX in your spreadsheet, and choose that file.",
    "document-not-read": ({ place }) =>
      place === null
        ? "This is not a portfolio file of Attune (attune.portfolio/1)."
        : `This is not a portfolio file of Attune (attune.portfolio/1): something is wrong at ${place}.`,
    "import-changed-since": () =>
      "This was changed on another page since you opened it. What you chose is still here: please check it and send it again.",
    "import-not-there-to-undo": () => "There is nothing to take back here.",
    "import-not-undone": () => "There is nothing to bring back here.",
    "import-too-old": () => "This is more than 30 days ago and can no longer be taken back as a whole.",
    "import-brings-nothing": () =>
      "Nothing of this would come in. Please look at what is wrong, or choose another file.",
  },
  es: {
    "exports-too-many": ({ most }) =>
      `Ya está esperando ${speechIn("es").number(most)} archivos. Vuelva a pedirlo cuando uno esté listo.`,
    "list-not-read": ({ line }) =>
      line === null
        ? "No se pudo leer el archivo. Guárdelo como CSV e inténtelo de nuevo."
        : `No se pudo leer el archivo: parece que faltan comillas cerca de la línea ${speechIn("es").number(line)}.`,
    "list-too-long": ({ most }) =>
      `La lista tiene más de ${speechIn("es").number(most)} filas. Divídala en varias.`,
    "list-too-large": ({ most }) =>
      `Contiene más de ${speechIn("es").number(most)} caracteres. Divídala en varias, o quite las columnas que no hagan falta.`,
    "list-workbook-too-large": () =>
      "Todas las hojas de este libro juntas tienen más de lo que se lee de una vez. Guarde como CSV la hoja que quiere traer y elija ese archivo.",
    "list-file-too-large": ({ most }) =>
      `El archivo pesa más de ${speechIn("es").number(most)} megabytes. Divídalo en varios.`,
    "list-reader-busy": () =>
      "En este momento se están leyendo muchos archivos. El suyo no tiene nada de malo: inténtelo de nuevo en un minuto.",
    "list-empty": () =>
      "No tiene filas. La primera fila debe tener los títulos, y las demás lo que quiere traer.",
    "list-of-other-kind": () =>
      "Es otro tipo de archivo, o está dañado o protegido. Guarde la lista como CSV o XLSX en su hoja de cálculo y elija ese archivo.",
    "document-not-read": ({ place }) =>
      place === null
        ? "No es un archivo de portafolio de Attune (attune.portfolio/1)."
        : `No es un archivo de portafolio de Attune (attune.portfolio/1): algo está mal en ${place}.`,
    "import-changed-since": () =>
      "Esto se cambió en otra página desde que usted la abrió. Lo que eligió sigue aquí: revíselo y envíelo de nuevo.",
    "import-not-there-to-undo": () => "Aquí no hay nada que deshacer.",
    "import-not-undone": () => "Aquí no hay nada que recuperar.",
    "import-too-old": () => "Han pasado más de 30 días y ya no se puede deshacer por completo.",
    "import-brings-nothing": () => "De esto no entraría nada. Vea qué está mal o elija otro archivo.",
  },
};
