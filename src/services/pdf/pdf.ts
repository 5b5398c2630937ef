import type { PersonId } from "../../core/kernel/ids.ts";
import type { PdfBusy, PdfContent } from "../../core/kernel/pdf-content.ts";
import { type Result, yes } from "../../core/kernel/result.ts";

/** Makes a tagged PDF, for somebody in their turn: the same content gives the same bytes. */
export type Pdf = (content: PdfContent, whose: PersonId) => Promise<Result<Uint8Array, PdfBusy>>;

/** Makes PDFs in this thread: for tests, and for the thread that makes them. What it needs is loaded with the first. */
export const pdfHere: Pdf = async (content) => {
  const { writePdf } = await import(
    /* slow: fonts and their reader, which few requests need */ "./write-pdf.ts"
  );
  return yes(await writePdf(content));
};
