import type { PdfAttachment } from "../../core/kernel/pdf-content.ts";

/** A name that no file before it has. */
const unlike = (name: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(name)) return name;
  const dot = name.lastIndexOf(".");
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  for (let count = 2; ; count++) {
    const tried = `${stem} (${count})${ending}`;
    if (!taken.has(tried)) return tried;
  }
};

/** Puts files into a document, each by a name of its own. */
export const attach = (doc: PDFKit.PDFDocument, files: readonly PdfAttachment[]): void => {
  const taken = new Set<string>();
  for (const { name, type, description, bytes } of files) {
    const own = unlike(name, taken);
    taken.add(own);
    doc.file(bytes as never, { name: own, type, description, relationship: "Supplement" } as never);
  }
};
