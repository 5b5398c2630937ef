import type { Instant } from "./instant.ts";

/** A piece of a text that looks or leads otherwise than what is around it. */
export type PdfRun = {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  /** An address in full, such as https://attune.example/providers. */
  readonly href?: string;
};

/** Text of a PDF: a newline begins a new line. */
export type PdfText = string | readonly PdfRun[];

/** One column of a table. */
export type PdfColumn = {
  readonly heading: string;
  /** Numbers stand at the end of their cell. */
  readonly isNumber?: boolean;
};

/** Something to do, with a box before it. */
export type PdfStep = {
  readonly isDone: boolean;
  /** What the box says to whoever does not see it, such as "Done". */
  readonly state: string;
  readonly text: PdfText;
  /** Further lines below, smaller. */
  readonly under?: readonly PdfText[];
};

/** What stands in a PDF, one below the other. */
export type PdfBlock =
  /** The title is the document's heading of level 1; a level may not be jumped over downwards. */
  | { readonly as: "heading"; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly as: "paragraph"; readonly text: PdfText; readonly isSoft?: boolean }
  | { readonly as: "list"; readonly items: readonly PdfText[]; readonly isNumbered?: boolean }
  | { readonly as: "steps"; readonly items: readonly PdfStep[] }
  | {
      readonly as: "table";
      readonly caption?: string;
      readonly columns: readonly PdfColumn[];
      /** Cells in the order of the columns; what is missing is empty. */
      readonly rows: readonly (readonly PdfText[])[];
      /** The first cell of a row names it. */
      readonly isNamedByFirst?: boolean;
    }
  | { readonly as: "terms"; readonly items: readonly { readonly term: string; readonly text: PdfText }[] }
  | { readonly as: "note"; readonly text: PdfText }
  | {
      readonly as: "picture";
      /** A JPEG or a PNG; what cannot be drawn is told by its `alt`. */
      readonly bytes: Uint8Array;
      readonly alt: string;
      readonly caption?: string;
    }
  | { readonly as: "page-break" };

/** A file that travels inside a PDF. */
export type PdfAttachment = {
  readonly name: string;
  /** Such as image/jpeg. */
  readonly type: string;
  readonly description: string;
  readonly bytes: Uint8Array;
};

/** So many PDFs are waited for that no other is begun: whoever asks comes again. */
export type PdfBusy = { readonly code: "pdf-busy" };

/** A whole PDF, as plain values: the same content makes the same bytes. */
export type PdfContent = {
  readonly title: string;
  /** BCP 47, such as en-US. */
  readonly language: string;
  /** Whose document it is, in its properties. */
  readonly author?: string;
  /** Lines below the title: whose, of which day. */
  readonly byline?: readonly PdfText[];
  readonly made: Instant;
  readonly paper?: "letter" | "a4";
  /** Above every page but the first. */
  readonly header: string;
  /** Below every page; `{page}` and `{pages}` are its number and how many there are. */
  readonly footer: string;
  readonly blocks: readonly PdfBlock[];
  readonly attachments?: readonly PdfAttachment[];
};
