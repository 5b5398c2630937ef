import type { EntryKind } from "../entries/kinds.ts";
import type { Id } from "../kernel/ids.ts";
import type { Instant } from "../kernel/instant.ts";
import type { DocumentEntry } from "./decompose.ts";
import type { List, Matching } from "./matching.ts";
import type { Standing } from "./undo-import.ts";

export type ImportId = Id<"import">;

/** A sheet of a workbook. */
export type NamedList = List & { readonly sheet: string };

/** What was sent: a list, or a document taken apart into entries. */
export type ImportContent =
  | ({ readonly source: "list" } & List & {
        /** The further sheets of the workbook that it was in. */
        readonly others?: readonly NamedList[];
        readonly sheet?: string;
      })
  | {
      readonly source: "document";
      readonly entries: readonly DocumentEntry[];
      readonly unplaced: readonly string[];
      readonly waiting: number;
    };

/** What came of an import: entries by kind, rows that repeated something and were passed over, rows that were wrong. */
export type ImportCounts = {
  readonly kinds: { readonly [K in EntryKind]?: number };
  readonly repeated: number;
  readonly bad: number;
};

/** An import as it is kept. */
export type Import = Standing & {
  readonly id: ImportId;
  readonly name: string;
  /** Grows with every change: two pages of one import do not overwrite each other. */
  readonly version: number;
  readonly content: ImportContent;
  /** How a list is read; null for a document. */
  readonly matching: Matching | null;
  readonly counts: ImportCounts | null;
  readonly madeAt: Instant;
};
