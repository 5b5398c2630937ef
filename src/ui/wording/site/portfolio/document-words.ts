import type { DocumentType } from "../../../../core/documents/content-type.ts";
import type { DocumentState, RefusedReason } from "../../../../core/documents/document.ts";
import type { Counted } from "../../speech.ts";

/** What is said of the documents of a portfolio. */
export type DocumentWords = {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly noneText: string;
  readonly documents: Counted;
  readonly upload: {
    readonly heading: string;
    readonly headingHere: string;
    readonly label: string;
    readonly hint: string;
    readonly photograph: string;
    readonly send: string;
    readonly list: string;
    /** Beside each file that a script sends; `{name}`, `{percent}` stand for what is put in. */
    readonly waits: string;
    readonly goes: string;
    readonly looked: string;
    readonly stopped: string;
    readonly lost: string;
    readonly again: string;
    readonly cancel: string;
    readonly tooLarge: string;
    readonly signedOut: string;
    readonly failed: string;
    readonly done: string;
    readonly there: string;
  };
  readonly outcomes: {
    readonly heading: string;
    readonly taken: (name: string) => string;
    readonly there: (name: string) => string;
    readonly refused: (name: string, why: string) => string;
    readonly tooMany: (most: number) => string;
    readonly nameless: string;
  };
  readonly columns: {
    readonly name: string;
    readonly state: string;
    readonly entries: string;
    readonly added: string;
    readonly actions: string;
  };
  readonly states: { readonly [S in DocumentState | "proposes"]: string };
  readonly stateText: {
    readonly waiting: string;
    readonly refused: { readonly [R in RefusedReason]: string };
  };
  /** Where some of a list are still looked through, and the way to see whether they are not any more. */
  readonly someWait: string;
  readonly lookAgain: string;
  /** Read out when that is done. */
  readonly ready: string;
  readonly types: { readonly [T in DocumentType]: string };
  readonly notAttached: string;
  readonly filter: {
    readonly says: string;
    readonly show: string;
    readonly which: string;
    readonly every: string;
    readonly loose: string;
    readonly attached: string;
    readonly text: string;
    readonly none: string;
    readonly all: string;
  };
  readonly page: {
    readonly preview: string;
    readonly pageOf: (page: number, pages: number) => string;
    readonly picture: (name: string, page: number) => string;
    readonly notAll: (shown: number, pages: number) => string;
    readonly noPictures: string;
    readonly download: string;
    readonly about: string;
    readonly type: string;
    readonly size: string;
    readonly added: string;
    readonly pages: Counted;
    readonly name: string;
    readonly nameHint: string;
    readonly rename: string;
    readonly remove: string;
    readonly removeText: (entries: number) => string;
    readonly keptFor: (applications: string) => string;
  };
  readonly attach: {
    readonly heading: string;
    readonly lead: string;
    readonly search: string;
    readonly find: string;
    readonly save: string;
    readonly someShown: string;
    readonly showAll: (entries: number) => string;
    readonly noEntries: string;
    readonly noneFound: string;
    readonly detach: string;
  };
  readonly proposal: {
    /** Where nothing could be read. */
    readonly headingNothing: string;
    readonly leadNothing: string;
    readonly isNone: string;
    readonly heading: string;
    readonly lead: string;
    readonly title: string;
    readonly date: string;
    readonly hours: string;
    readonly unit: string;
    readonly readFrom: (line: string) => string;
    readonly into: string;
    readonly fresh: string;
    readonly fill: (name: string) => string;
    readonly there: string;
    readonly attachTo: (name: string) => string;
    readonly fillHint: string;
    readonly accept: string;
    readonly decline: string;
  };
  /** Of entries of which staff confirmed something. */
  readonly besideConfirmed: (titles: readonly string[]) => string;
  readonly ofEntry: {
    readonly heading: string;
    readonly none: string;
    readonly choose: string;
    readonly chooseHint: string;
    readonly attach: string;
    readonly isConfirmed: string;
    readonly saveFirst: string;
    readonly count: Counted;
  };
  readonly remove: string;
  readonly deleted: (name: string) => string;
  readonly undo: string;
  readonly recentlyDeleted: string;
  readonly recentlyDeletedHint: string;
  readonly deletedOn: (day: string, goes: string) => string;
  readonly deletedAndKept: (day: string, applications: string) => string;
  readonly applicationTo: (association: string, category: string) => string;
  readonly restore: string;
  readonly says: (verb: string, name: string) => string;
};
