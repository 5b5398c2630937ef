import type { ExportFormat } from "../../../../core/import/export.ts";
import type { Language } from "../../speech.ts";

/** The words of the page from which a portfolio is taken along. */
export type ExportWords = {
  readonly title: string;
  readonly lead: string;
  readonly file: string;
  readonly what: string;
  /** Where some entries are not in the file. */
  readonly not: string;
  readonly told: string;
  readonly as: string;
  readonly asHint: string;
  readonly asApplication: (association: string, category: string) => string;
  readonly download: string;
  readonly downloadSays: (file: string) => string;
  readonly link: string;
  readonly list: string;
  readonly listLead: string;
  readonly listName: string;
  readonly listsName: string;
  readonly allLists: string;
  readonly downloadLists: string;
  /** In place of everything else where nothing is in the portfolio. */
  readonly nothing: { readonly heading: string; readonly text: string; readonly action: string };
  readonly kind: string;
  readonly downloadList: string;
  readonly files: string;
  readonly filesLead: string;
  readonly filesTable: string;
  readonly formats: {
    readonly [F in ExportFormat]: { readonly name: string; readonly what: string; readonly make: string };
  };
  readonly name: string;
  readonly asked: string;
  readonly state: string;
  readonly actions: string;
  readonly states: {
    readonly waiting: string;
    readonly making: (share: string) => string;
    readonly ready: (until: string) => string;
    readonly failed: string;
  };
  readonly look: string;
  /** Said once nothing is waited for any more. */
  readonly nothingWaits: string;
  readonly again: string;
  readonly cancel: string;
  readonly drop: string;
  readonly pdf: {
    readonly title: (name: string) => string;
    readonly byline: string;
    readonly footer: string;
    readonly readiness: string;
    readonly asStated: string;
    readonly hours: (hours: string) => string;
    readonly documents: (names: string) => string;
    readonly filesHeading: string;
    readonly filesLead: string;
    readonly attachment: (name: string) => string;
    readonly pictureOf: (name: string, entry: string) => string;
    /** Of one that stands beside no entry. */
    readonly picture: (name: string) => string;
    readonly looseHeading: string;
    readonly leftHeading: string;
    /** Why documents are not in the file; their names follow. */
    readonly left: { readonly [why in "too-much" | "held" | "refused" | "missing"]: string };
  };
};

export const exportWords: { readonly [L in Language]: ExportWords } = {
  en: {
    title: "Download your portfolio",
    lead: "It is yours to keep, to print and to take elsewhere.",
    file: "One file for other programs",
    what: "Everything that counts, in the open format attune.portfolio/1. Any installation of Attune, and its command line, come to the same answers from it as this site does, and can bring it in.",
    not: "Entries that do not count yet are not in it; they are listed below.",
    told: "Your activity page will say that you downloaded it.",
    as: "As it stands for",
    asHint:
      "Whom an association has approved or vetted counts for that association alone. The ratings and signatures of an application stand in it alone.",
    asApplication: (association, category) => `${association}: the application for ${category}`,
    download: "Download",
    downloadSays: (file) => `Download: ${file}`,
    link: "Download your portfolio",
    list: "Lists for a spreadsheet",
    listLead: "One kind at a time, as CSV. You can change the list and bring it in again.",
    listName: "attune",
    listsName: "attune-lists",
    allLists: "Or every list at once, each as a file of its own.",
    downloadLists: "Download all lists (ZIP)",
    nothing: {
      heading: "There is nothing to download yet",
      text: "Once something is in your portfolio, you can take it along from here as a PDF, as a workbook, as lists, or as a file for other programs.",
      action: "Go to your portfolio",
    },
    kind: "Which list",
    downloadList: "Download the list",
    files: "To read, print and work with",
    filesLead:
      "These take a moment to make. You can leave this page: the last 5 files wait here for 7 days each, and if one takes long you get a message.",
    filesTable: "Files you asked for",
    formats: {
      pdf: {
        name: "Portfolio (PDF)",
        what: "Everything you typed, with what it comes to, your photographs as pages, and your PDF documents inside the file. What would make it too large is named.",
        make: "Make the PDF",
      },
      xlsx: {
        name: "Workbook (XLSX)",
        what: "A workbook with one sheet for each kind, with real dates and numbers.",
        make: "Make the workbook",
      },
    },
    name: "File",
    asked: "Asked for on",
    state: "State",
    actions: "What you can do",
    states: {
      waiting: "Waiting to be made",
      making: (share) => `Being made: ${share}`,
      ready: (until) => `Ready, until ${until}`,
      failed: "It could not be made",
    },
    look: "Look again",
    nothingWaits: "Nothing is being made any more. You can download what is ready.",
    again: "Try again",
    cancel: "Cancel",
    drop: "Remove",
    pdf: {
      title: (name) => `Portfolio of ${name}`,
      byline: "As stated by its owner. What others confirmed or disputed stands beside it.",
      footer: "Page {page} of {pages}",
      readiness: "What it comes to",
      asStated: "By what is stated here, on the day above.",
      hours: (hours) => `${hours} hours in all`,
      documents: (names) => `Documents: ${names}`,
      filesHeading: "Documents inside this file",
      filesLead: "Your PDF reader lists them as attachments.",
      attachment: (name) => `Document of the portfolio: ${name}`,
      pictureOf: (name, entry) => `Photograph ${name}, beside the entry ${entry}`,
      picture: (name) => `Photograph ${name}, beside no entry`,
      looseHeading: "Documents beside no entry",
      leftHeading: "Documents that are not in this file",
      left: {
        "too-much": "With these the file would be too large. You can download each of them in Attune:",
        held: "These are still being looked through:",
        refused: "These could not be accepted when they were looked through:",
        missing: "These could not be read. Please make the file again later:",
      },
    },
  },
  es: {
    title: "Descargar su portafolio",
    lead: "Es suyo para guardarlo, imprimirlo y llevarlo a otro lugar.",
    file: "Un archivo para otros programas",
    what: "Todo lo que cuenta, en el formato abierto attune.portfolio/1. Cualquier instalación de Attune, y su línea de comandos, llegan con él a las mismas respuestas que este sitio, y pueden traerlo.",
    not: "No incluye las entradas que todavía no cuentan; están en la lista de abajo.",
    told: "Su página de actividad dirá que lo descargó.",
    as: "Tal como está para",
    asHint:
      "Las aprobaciones y evaluaciones de una asociación solo cuentan para esa asociación. Las valoraciones y firmas de una solicitud están solo en ella.",
    asApplication: (association, category) => `${association}: la solicitud de ${category}`,
    download: "Descargar",
    downloadSays: (file) => `Descargar: ${file}`,
    link: "Descargar su portafolio",
    list: "Listas para una hoja de cálculo",
    listLead: "Un tipo a la vez, como CSV. Puede cambiar la lista y volver a traerla.",
    listName: "attune",
    listsName: "attune-listas",
    allLists: "O todas las listas a la vez, cada una como un archivo propio.",
    downloadLists: "Descargar todas las listas (ZIP)",
    nothing: {
      heading: "Todavía no hay nada que descargar",
      text: "Cuando haya algo en su portafolio, desde aquí podrá llevárselo como PDF, como libro de cálculo, como listas o como archivo para otros programas.",
      action: "Ir a su portafolio",
    },
    kind: "Qué lista",
    downloadList: "Descargar la lista",
    files: "Para leer, imprimir y trabajar",
    filesLead:
      "Tardan un momento en hacerse. Puede salir de esta página: los últimos 5 archivos esperan aquí 7 días cada uno, y si uno tarda mucho recibirá un aviso.",
    filesTable: "Archivos que pidió",
    formats: {
      pdf: {
        name: "Portafolio (PDF)",
        what: "Todo lo que escribió, con el resultado, sus fotografías como páginas y sus documentos PDF dentro del archivo. Lo que lo haría demasiado grande se menciona.",
        make: "Hacer el PDF",
      },
      xlsx: {
        name: "Libro de cálculo (XLSX)",
        what: "Un libro con una hoja para cada tipo, con fechas y números de verdad.",
        make: "Hacer el libro",
      },
    },
    name: "Archivo",
    asked: "Fecha",
    state: "Estado",
    actions: "Qué puede hacer",
    states: {
      waiting: "A la espera",
      making: (share) => `En preparación: ${share}`,
      ready: (until) => `Listo, hasta el ${until}`,
      failed: "No se pudo hacer",
    },
    look: "Ver de nuevo",
    nothingWaits: "Ya no se está haciendo nada. Puede descargar lo que está listo.",
    again: "Intentar de nuevo",
    cancel: "Cancelar",
    drop: "Quitar",
    pdf: {
      title: (name) => `Portafolio de ${name}`,
      byline: "Según lo declara su titular. Lo que otras personas confirmaron o disputaron consta al lado.",
      footer: "Página {page} de {pages}",
      readiness: "El resultado",
      asStated: "Según lo que aquí se declara, en el día indicado arriba.",
      hours: (hours) => `${hours} horas en total`,
      documents: (names) => `Documentos: ${names}`,
      filesHeading: "Documentos dentro de este archivo",
      filesLead: "Su lector de PDF los muestra como archivos adjuntos.",
      attachment: (name) => `Documento del portafolio: ${name}`,
      pictureOf: (name, entry) => `Fotografía ${name}, junto a la entrada ${entry}`,
      picture: (name) => `Fotografía ${name}, sin entrada`,
      looseHeading: "Documentos sin entrada",
      leftHeading: "Documentos que no están en este archivo",
      left: {
        "too-much": "Con estos el archivo sería demasiado grande. Puede descargar cada uno en Attune:",
        held: "Estos todavía se están revisando:",
        refused: "Estos no se pudieron aceptar al revisarlos:",
        missing: "Estos no se pudieron leer. Vuelva a hacer el archivo más tarde:",
      },
    },
  },
};
