import type { PdfText } from "../parsers.ts";
import { openPdf } from "./open-pdf.ts";

/** A certificate has one or two pages; of a transcript the first ones say what it is. */
const PAGES_READ = 10;
const LONGEST_TEXT = 100_000;

type Piece = { readonly str: string; readonly hasEOL: boolean };

const isPiece = (item: object): item is Piece => "str" in item && "hasEOL" in item;

/** Counts the pages of a PDF and reads the text of the first ones. */
export const readPdf = async (bytes: Uint8Array): Promise<PdfText> => {
  const opened = await openPdf(bytes);
  let text = "";
  for (let number = 1; number <= Math.min(opened.numPages, PAGES_READ); number++) {
    const page = await opened.getPage(number);
    const { items } = await page.getTextContent();
    for (const item of items) {
      if (!isPiece(item)) continue;
      text += item.hasEOL ? `${item.str}\n` : item.str;
      if (text.length > LONGEST_TEXT) return { pages: opened.numPages, text: text.slice(0, LONGEST_TEXT) };
    }
    text += "\n";
    page.cleanup();
  }
  return { pages: opened.numPages, text: text.trim() };
};
