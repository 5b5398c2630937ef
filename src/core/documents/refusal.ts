import type { OtherType } from "./content-type.ts";

/** Expected noes about documents. */
export type DocumentRefusal =
  /** A file without a single byte. */
  | { readonly code: "document-empty" }
  | { readonly code: "document-too-large"; readonly most: number }
  /** Neither a PDF nor a picture that is taken, by its content. */
  | { readonly code: "document-of-other-type"; readonly looksLike: OtherType }
  /** No file was chosen. */
  | { readonly code: "document-none-chosen" }
  /** The person keeps as much as anybody can. */
  | { readonly code: "documents-full"; readonly documents: number; readonly bytes: number }
  /** What the person deleted lately, and can still bring back, takes up too much room. */
  | { readonly code: "documents-full-of-deleted"; readonly days: number }
  /** More are on the way than one person sends at a time. */
  | { readonly code: "documents-on-the-way" }
  /** So many send files at this moment that another has to wait. */
  | { readonly code: "uploads-busy" }
  /** A piece that is not of what was begun. */
  | { readonly code: "upload-not-accepted" }
  /** Not all of it is there. */
  | { readonly code: "upload-unfinished" }
  /** Another page gave it another name since the form was shown. */
  | { readonly code: "document-renamed-since"; readonly name: string }
  /** The same content is there once more: the deleted one stays where it is. */
  | { readonly code: "document-there-already" }
  /** A training of this title, day and hours is there, which the page had not shown. */
  | { readonly code: "training-there-already" }
  /** It is not looked through yet, or was refused. */
  | { readonly code: "document-held" };
