import type { PdfContent } from "../../core/kernel/pdf-content.ts";

/** Makes a tagged PDF: the same content gives the same bytes. */
export type Pdf = (content: PdfContent) => Promise<Uint8Array>;

/** Makes PDFs in this thread: for tests, and for the thread that makes them. What it needs is loaded with the first. */
export const pdfHere: Pdf = async (content) => {
  const { writePdf } = await import(
    /* slow: fonts and their reader, which few requests need */ "./write-pdf.ts"
  );
  return writePdf(content);
};
