import type { Language } from "../../speech.ts";

/** The words of the page from which a portfolio is downloaded. */
export type ExportWords = {
  readonly title: string;
  readonly lead: string;
  readonly file: string;
  readonly what: string;
  /** Where some entries are not in the file. */
  readonly not: string;
  readonly told: string;
  readonly download: string;
  readonly link: string;
};

export const exportWords: { readonly [L in Language]: ExportWords } = {
  en: {
    title: "Download your portfolio",
    lead: "Everything that counts in your portfolio, as one file. It is yours to keep and to take elsewhere.",
    file: "One file",
    what: "The file is in the open format attune.portfolio/1. Any installation of Attune, and its command line, come to the same answers from it as this site does.",
    not: "Entries that do not count yet are not in it; they are listed below.",
    told: "Your activity page will say that you downloaded it.",
    download: "Download",
    link: "Download everything as a file",
  },
  es: {
    title: "Descargar su portafolio",
    lead: "Todo lo que cuenta en su portafolio, en un solo archivo. Es suyo para guardarlo y llevarlo a otro lugar.",
    file: "Un archivo",
    what: "El archivo está en el formato abierto attune.portfolio/1. Cualquier instalación de Attune, y su línea de comandos, llegan con él a las mismas respuestas que este sitio.",
    not: "No incluye las entradas que todavía no cuentan; están en la lista de abajo.",
    told: "Su página de actividad dirá que lo descargó.",
    download: "Descargar",
    link: "Descargar todo en un archivo",
  },
};
