import type { ProfileId, StatedDesignation } from "./framework.ts";

/** A statement as read. No designations, or `A`: it holds for all. Its children hold for the designations they show. */
export type Statement = {
  readonly text: string;
  readonly designations: readonly StatedDesignation[];
  readonly children: readonly Statement[];
};

/** What the document says of one area of expertise; the names are the profile's, the order is the document's. */
export type ImportedExpertise = {
  readonly name: string;
  readonly areas: readonly string[];
  readonly statements: readonly Statement[];
};

/** A line, or the part of a line, for which the import found no place. `line` counts from 1. */
export type UnplacedLine = { readonly line: number; readonly text: string };

/** The same of an item of a CASE package, which has no line. */
export type UnplacedItem = { readonly identifier: string; readonly text: string };

export type Unplaced = UnplacedLine | UnplacedItem;

/** What `framework import` prints. `counts.statements` counts the statements of every level. */
export type FrameworkImport<U extends Unplaced = Unplaced> = {
  readonly format: "attune.framework-import/1";
  readonly profile: ProfileId;
  readonly expertise: readonly ImportedExpertise[];
  readonly counts: { readonly expertise: number; readonly areas: number; readonly statements: number };
  readonly unplaced: readonly U[];
};
