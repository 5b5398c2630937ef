import type { DocumentType } from "./content-type.ts";

/** Which page an address names; undefined where it names none. */
export const pageAsked = (text: string | undefined): number | undefined =>
  /^[1-9]\d{0,3}$/.test(text ?? "") ? Number(text) : undefined;

/** Which part of a document the picture of a page is: of a picture it is the document itself. */
export const partOf = (type: DocumentType, page: number): number | undefined =>
  type === "pdf" ? page : page === 1 ? 0 : undefined;
