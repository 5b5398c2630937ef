import type { BulletMarker } from "./bullet-marker.ts";
import type { StatedDesignation } from "./framework.ts";
import type { LineLedger } from "./line-ledger.ts";
import type { LineShape } from "./line-shape.ts";
import type { NameBook } from "./name-book.ts";
import type { SourceLine } from "./source-line.ts";
import type { ListLevel, StatementDraft } from "./statement-draft.ts";
import type { Section } from "./structure-words.ts";

/** An area of expertise as far as it has been read; `level` is the depth of its title, 7 where it was no heading. */
export type ExpertiseDraft = {
  readonly name: string;
  readonly areas: Set<string>;
  readonly statements: StatementDraft[];
  level: number;
  designations: readonly StatedDesignation[] | null;
};

/** What the next line may go on with. */
export type OpenPiece =
  | { readonly kind: "statement" }
  | { readonly kind: "area"; readonly lines: SourceLine[]; readonly parts: string[] }
  | {
      readonly kind: "paragraph";
      readonly titled: boolean;
      introduces: boolean;
      readonly lines: SourceLine[];
      readonly parts: string[];
    }
  | { readonly kind: "set-aside" };

/** The state of a reading: a document goes through it line by line. */
export type Reading = {
  readonly names: NameBook;
  readonly ledger: LineLedger;
  readonly repeated: ReadonlySet<string>;
  readonly seenTitles: Set<string>;
  readonly expertise: ExpertiseDraft[];
  current: ExpertiseDraft | null;
  left: ExpertiseDraft | null;
  section: Section | null;
  lead: {
    designations: readonly StatedDesignation[] | null;
    addressee: StatementDraft | null;
    hasList: boolean;
  };
  levels: ListLevel[];
  open: OpenPiece | null;
  afterBlank: boolean;
  emptyBullet: { readonly indent: number; readonly marker: BulletMarker } | null;
  asideFrom: number | null;
};

/** A line with what is known of its surroundings: the column of the list item that comes next, if one does. */
export type PlacedLine = {
  readonly line: SourceLine;
  readonly shape: LineShape;
  readonly nextBulletAt: number | null;
  readonly underlined: boolean;
};

/** A reading of nothing yet. */
export function newReading(names: NameBook, ledger: LineLedger, repeated: ReadonlySet<string>): Reading {
  return {
    names,
    ledger,
    repeated,
    seenTitles: new Set(),
    expertise: [],
    current: null,
    left: null,
    section: null,
    lead: { designations: null, addressee: null, hasList: false },
    levels: [],
    open: null,
    afterBlank: true,
    emptyBullet: null,
    asideFrom: null,
  };
}
