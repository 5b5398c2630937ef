import type { DateOrder, DecimalMark } from "../../../../core/import/matching.ts";
import type { FieldProblem } from "../../../../core/kernel/field-problem.ts";
import type { Counted } from "../../speech.ts";

/** How many entries count for a category, and why others do not: the count, the same as it is written, and the category. */
export type CountingLines = {
  readonly yes: (count: number, number: string, category: string) => string;
  readonly no: (count: number, number: string, category: string, why: string) => string;
};

/** The words of bringing in a list or a document. */
export type ImportWords = {
  readonly title: string;
  readonly link: string;
  readonly lead: string;
  readonly steps: { readonly choose: string; readonly columns: string; readonly look: string };
  readonly how: { readonly heading: string; readonly lines: readonly string[] };
  readonly file: string;
  readonly fileHint: string;
  readonly pasted: string;
  readonly pastedHint: string;
  readonly goOn: string;
  readonly rows: Counted;
  readonly entries: Counted;
  readonly providers: Counted;
  /** A list that was pasted has no name. */
  readonly pastedName: string;
  readonly list: {
    readonly heading: string;
    readonly none: string;
    readonly name: string;
    readonly when: string;
    readonly state: string;
    readonly states: { readonly looking: string; readonly taken: string; readonly undone: string };
  };
  readonly columns: {
    readonly title: string;
    readonly lead: (rows: string) => string;
    readonly sheetHeading: string;
    readonly sheet: string;
    readonly sheetHint: string;
    readonly kindHeading: string;
    readonly kind: string;
    readonly kindHint: string;
    readonly changeKind: string;
    readonly fieldsHeading: string;
    readonly fieldsLead: string;
    readonly nothing: string;
    readonly ofFile: string;
    readonly forAll: string;
    readonly column: (letter: string, heading: string) => string;
    readonly always: (value: string) => string;
    readonly same: (field: string) => string;
    readonly sameHint: string;
    readonly sample: (texts: string) => string;
    readonly formsHeading: string;
    readonly order: string;
    readonly orderAsked: string;
    readonly orders: { readonly [O in DateOrder]: string };
    readonly decimal: string;
    readonly marks: { readonly [M in DecimalMark]: string };
    readonly unused: (columns: string) => string;
    /** Columns beyond those that are read are left out. */
    readonly beyond: (most: string, left: string) => string;
    readonly goOn: string;
  };
  readonly look: {
    readonly title: string;
    readonly lead: string;
    readonly good: string;
    readonly newProviders: string;
    readonly repeated: string;
    readonly bad: string;
    readonly orderAsked: string;
    readonly nothing: string;
    readonly allRepeated: string;
    readonly again: (entries: string) => string;
    readonly doubtfulHeading: (rows: string) => string;
    readonly doubtfulLead: string;
    readonly doubtfulOnly: (shown: string) => string;
    readonly doubtful: string;
    readonly takeRepeated: (rows: string) => string;
    readonly takeRepeatedHint: string;
    readonly verb: (entries: string) => string;
    readonly back: string;
    readonly drop: string;
    readonly firstHeading: string;
    readonly firstLead: (rows: string) => string;
    readonly row: string;
    readonly rowNumber: (number: string) => string;
    readonly yes: string;
    readonly badHeading: (rows: string) => string;
    readonly badLead: string;
    readonly badLater: string;
    readonly download: string;
    readonly wrong: string;
    readonly empty: string;
    readonly repeatedHeading: (rows: string) => string;
    readonly repeatedLead: string;
    readonly repeats: string;
    readonly ofEntry: string;
    readonly ofRow: (row: string) => string;
  };
  readonly counting: {
    readonly heading: string;
    readonly would: CountingLines;
    readonly now: CountingLines;
    readonly notAbout: (count: number) => string;
    readonly allAbout: string;
    readonly allAboutHint: string;
    readonly fromColumn: string;
    readonly seeThem: (kind: string) => string;
  };
  readonly document: {
    readonly lead: string;
    readonly kind: string;
    readonly waiting: (entries: string) => string;
    readonly unplaced: string;
    readonly declarationsThere: string;
  };
  readonly result: {
    readonly title: string;
    readonly lead: (entries: string, day: string) => string;
    readonly leftOut: (rows: string) => string;
    readonly passedOver: (rows: string) => string;
    readonly toPortfolio: string;
    readonly undoHeading: string;
    readonly undoLead: (day: string) => string;
    readonly undoNow: (entries: string) => string;
    readonly undoChanged: (entries: string) => string;
    readonly undoNamed: (entries: string) => string;
    readonly undoGone: (entries: string) => string;
    readonly alsoChanged: string;
    readonly alsoChangedHint: string;
    readonly undo: string;
    readonly undoneTitle: string;
    readonly undoneLead: (day: string) => string;
    readonly stillThere: (entries: string) => string;
    readonly redoLead: (day: string) => string;
    readonly redo: string;
    readonly tooLate: string;
  };
  /** The headings of our own columns in the file of rows that were left out: where a row stood, and what is wrong with it. */
  readonly rowColumn: string;
  /** Of lists that are taken along: beside the ids of areas, what they are called. */
  readonly areaNamesColumn: string;
  readonly wrongColumn: string;
  readonly leftOutFile: string;
  readonly problems: { readonly [P in FieldProblem]?: string };
};
