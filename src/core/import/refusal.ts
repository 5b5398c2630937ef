/** Expected noes about importing. */
export type ImportRefusal =
  /** Nothing in it can be read as rows. */
  | { readonly code: "list-not-read"; readonly line: number | null }
  | { readonly code: "list-too-long"; readonly most: number }
  /** More characters over all its cells than are read. */
  | { readonly code: "list-too-large"; readonly most: number }
  /** A workbook whose sheets hold more together than is read at once. */
  | { readonly code: "list-workbook-too-large" }
  /** A file of more bytes than are taken; in megabytes. */
  | { readonly code: "list-file-too-large"; readonly most: number }
  /** Too many files wait to be read: in a moment. */
  | { readonly code: "list-reader-busy" }
  /** Headings and nothing below them. */
  | { readonly code: "list-empty" }
  /** A file of another kind than those that can be read. */
  | { readonly code: "list-of-other-kind" }
  /** No document of this format; the first of what is wrong, by its place. */
  | { readonly code: "document-not-read"; readonly place: string | null }
  /** It was changed in another page since this one was shown. */
  | { readonly code: "import-changed-since" }
  | { readonly code: "import-not-there-to-undo" }
  | { readonly code: "import-not-undone" }
  | { readonly code: "import-too-old" }
  /** Nothing of it would come in. */
  | { readonly code: "import-brings-nothing" };
