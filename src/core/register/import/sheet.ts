import type { EmailAddress } from "../../account/email-address.ts";
import type { DegreeLevel } from "../../portfolio/terms.ts";
import type { StandingContent, StandingKind } from "../standing.ts";

/** The columns of a list that can be imported. */
export const sheetColumns = ["name", "address", "level", "kind", "category", "from", "to"] as const;
export type SheetColumn = (typeof sheetColumns)[number];

/** A row of a list as it was read: its line in the file, and its cells. */
export type SheetRow = { readonly line: number; readonly cells: readonly string[] };

/** What columns, kinds, degrees and categories may be called in a list, in any language; compared by `foldedName`. */
export type SheetVocabulary = {
  readonly columns: { readonly [C in SheetColumn]: readonly string[] };
  readonly kinds: { readonly [K in StandingKind]: readonly string[] };
  readonly levels: { readonly [L in DegreeLevel]: readonly string[] };
  readonly categories: readonly { readonly code: string; readonly called: readonly string[] }[];
  /** The names in the rows by which a template shows how it is filled in: nobody is called so. */
  readonly examples: readonly string[];
};

/** A row that could be understood: somebody, and perhaps a standing of theirs. */
export type ImportRow = {
  readonly line: number;
  readonly name: string;
  readonly address: EmailAddress | null;
  readonly level: DegreeLevel | null;
  readonly standing: StandingContent | null;
};

/** What is wrong with a row. `typed` is what stands in the cell. */
export type RowTrouble =
  /** The row by which a template shows how it is filled in. */
  | { readonly code: "example-of-template" }
  | { readonly code: "name-missing" | "name-not-understood" | "name-too-long" }
  | {
      readonly code: "address-wrong" | "level-unknown" | "kind-unknown" | "category-unknown";
      readonly typed: string;
    }
  | { readonly code: "kind-missing" | "from-missing" | "to-before-from" }
  | { readonly code: "category-missing" | "category-needless"; readonly kind: StandingKind }
  | { readonly code: "from-wrong" | "to-wrong"; readonly typed: string }
  /** Several people of this name are in the register, and no address says which. */
  | { readonly code: "name-of-several" }
  /** Somebody of this name is in the register without an address: whether it is them is for people to say. */
  | { readonly code: "name-without-address" }
  /** The address is somebody's whose name has no word in common with this one. */
  | { readonly code: "address-of-another"; readonly name: string }
  | { readonly code: "level-differs"; readonly level: DegreeLevel }
  /** Somebody on whom the portfolio of whoever imports leans: another of the staff brings them in. */
  | { readonly code: "own-holder" }
  /** The same standing is recorded for other days, of which some are these. */
  | { readonly code: "standing-overlaps"; readonly from: string; readonly to: string | null };

/** A row that is left out, and why. */
export type BadRow = {
  readonly line: number;
  readonly name: string;
  readonly troubles: readonly RowTrouble[];
};
