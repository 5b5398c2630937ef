import type { Language } from "../../core/kernel/language.ts";
import type { Result } from "../../core/kernel/result.ts";
import type { ReturnedMail } from "../../core/messages/bounce.ts";

/** A picture as it may be shown: made anew from what was read, with nothing in it but the picture. */
export type CleanPicture = {
  readonly type: "jpeg" | "png";
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
};

/** What a PDF says. */
export type PdfText = {
  readonly pages: number;
  /** Of the first pages, a line of the page a line; empty where there are only pictures. */
  readonly text: string;
};

/** A sheet of a workbook: its rows from the first, an empty cell is an empty text. Empty rows at the end are left out. */
export type Sheet = { readonly name: string; readonly rows: readonly (readonly string[])[] };

/** What bytes turned out to be instead of what was asked for. */
export type OtherType = "xls" | "ods" | "zip" | "unknown";

/** Why a file was not read. */
export type ParseRefusal =
  /** Begins like such a file, and cannot be read. */
  | { readonly code: "damaged" }
  /** Opens only with a password. */
  | { readonly code: "encrypted" }
  /** Another kind of file. */
  | { readonly code: "other-type"; readonly looksLike: OtherType }
  /** More bytes, pixels, rows or pages than are read, in the file or once it is unpacked. */
  | { readonly code: "too-large" }
  /** Reading it took longer than it may. */
  | { readonly code: "too-long" }
  /** The document has no page of that number. */
  | { readonly code: "no-such-page" }
  /** There are no words on the picture. */
  | { readonly code: "no-text" }
  /** The program that could do it is not on this machine. */
  | { readonly code: "not-installed" }
  /** Too many files wait to be read: in a moment. */
  | { readonly code: "busy" };

/**
 * Reads files that somebody sent, each in a process that may do nothing else and is ended when it takes too long or too
 * much. What goes wrong in there is a refusal.
 */
export type Parsers = {
  /** A JPEG or PNG: turned upright, without any metadata, encoded anew; a large PNG as a JPEG. */
  readonly picture: (bytes: Uint8Array) => Promise<Result<CleanPicture, ParseRefusal>>;
  readonly pdf: (bytes: Uint8Array) => Promise<Result<PdfText, ParseRefusal>>;
  /**
   * The first pages, at most so many, as pictures of at most 1,200 pixels width. Fewer where one cannot be drawn or it takes too
   * long.
   */
  readonly pdfPages: (
    bytes: Uint8Array,
    most: number,
  ) => Promise<Result<readonly CleanPicture[], ParseRefusal>>;
  /** One page, counted from 1. */
  readonly pdfPage: (bytes: Uint8Array, page: number) => Promise<Result<CleanPicture, ParseRefusal>>;
  /** The sheets of an XLSX, cells as text: dates as 2021-06-30, numbers with a point. Nothing in it is computed. */
  readonly sheet: (bytes: Uint8Array) => Promise<Result<{ readonly sheets: readonly Sheet[] }, ParseRefusal>>;
  /** The words on a picture, where the program that reads them is installed. */
  readonly words: (
    bytes: Uint8Array,
    language: Language,
  ) => Promise<Result<{ readonly text: string }, ParseRefusal>>;
  /** A mail that came back, as it went over the wire. */
  readonly returnedMail: (bytes: Uint8Array) => Promise<Result<ReturnedMail, ParseRefusal>>;
  /** True where {@link Parsers.words} can read. */
  readonly readsWords: boolean;
  /** Ends whatever still runs. */
  readonly close: () => Promise<void>;
};
