import type { PdfContent } from "../../core/kernel/pdf-content.ts";

const marks: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** XML has no way to write these. */
const unwritable = /\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/gu;

const xml = (text: string): string =>
  text.replace(unwritable, "").replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? "");

const day = (made: number): string => `${new Date(made).toISOString().slice(0, 19)}Z`;

/** What the document says of itself, as XMP: title, language, author, when it was made. */
const described = ({ title, author, language, made }: PdfContent): string => `
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${xml(language)}</rdf:li></rdf:Bag></dc:language>
${author === undefined ? "" : `<dc:creator><rdf:Seq><rdf:li>${xml(author)}</rdf:li></rdf:Seq></dc:creator>\n`}<xmp:CreateDate>${day(made)}</xmp:CreateDate>
<xmp:CreatorTool>Attune</xmp:CreatorTool>
<pdf:Producer>Attune</pdf:Producer>
</rdf:Description>`;

/** Gives a document its properties. pdfkit would write what was typed into them as XML. */
export const describeDocument = (doc: PDFKit.PDFDocument, content: PdfContent): void => {
  if (content.author !== undefined) doc.info["Author"] = content.author;
  Reflect.set(doc, "_addInfo", () => doc.appendXML(described(content)));
};
