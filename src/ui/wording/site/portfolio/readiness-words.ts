import type { EntryKind } from "../../../../core/entries/kinds.ts";
import type { Awaited } from "../../../../core/readiness/differences.ts";
import type { Counted } from "../../speech.ts";

/** The parts of an edition that clauses name: the first part of a requirement's id. */
export const ruleSections = [
  "education",
  "work",
  "leadership",
  "training",
  "rsc",
  "references",
  "endorsement",
  "ethics",
  "agreement",
  "membership",
  "competencies",
  "treatment",
  "exam",
] as const;
export type RuleSection = (typeof ruleSections)[number];

/** The words of the dashboard, of readiness, and of the panel beside an entry. */
export type ReadinessWords = {
  readonly title: string;
  /** Over the ways on from the portfolio. */
  readonly ways: string;
  readonly greeting: (name: string) => string;
  readonly lead: string;
  readonly steps: {
    readonly heading: string;
    readonly lead: string;
    readonly association: { readonly title: string; readonly text: string; readonly button: string };
    readonly category: { readonly title: string; readonly text: string; readonly button: string };
    readonly entry: {
      readonly title: string;
      readonly text: string;
      /** Where a category is in mind: what it asks first of what is missing. */
      readonly textFor: (category: string, requirement: string) => string;
    };
    readonly done: string;
  };
  readonly missing: {
    readonly of: (category: string) => string;
    readonly nothingMissing: string;
    readonly met: (names: string) => string;
    readonly judged: (names: string) => string;
    readonly later: (names: string) => string;
    readonly everything: string;
    readonly when: string;
    readonly others: string;
    readonly noCategory: string;
    readonly noCategoryText: string;
    readonly finder: string;
    readonly pick: string;
  };
  readonly need: (need: string) => string;
  /** The way to a list of entries, by its title. */
  readonly goTo: (title: string) => string;
  readonly under: (edition: string, association: string | undefined) => string;
  readonly sections: {
    readonly heading: string;
    readonly lead: string;
    /** How many of a kind there are; the words of the kinds are in field-words.ts. */
    readonly of: { readonly [K in EntryKind]: Counted };
    readonly add: string;
    readonly waiting: (count: number) => string;
    readonly none: string;
  };
  readonly glance: {
    readonly heading: string;
    readonly lead: string;
    readonly ready: string;
    readonly notReady: (missing: number) => string;
    readonly ofAsked: (met: string, asked: string) => string;
    readonly all: string;
    readonly withExceptions: (titles: string) => string;
  };
  readonly overview: {
    readonly title: string;
    readonly lead: string;
    readonly category: string;
    readonly answer: string;
    readonly met: string;
    readonly judged: string;
    readonly published: string;
    readonly publishedText: string;
    readonly inMind: string;
    readonly nothingOffered: string;
    readonly nothingOfferedText: (association: string) => string;
  };
  readonly category: {
    readonly lead: (edition: string, association: string | undefined, day: string) => string;
    readonly stated: string;
    readonly confirmed: string;
    /** What the two views are, where they are first told apart. */
    readonly viewsExplained: string;
    readonly bothSame: string;
    readonly confirmedNote: (missing: number) => string;
    readonly onlyStaff: string;
    readonly counted: string;
    readonly toJudge: string;
    readonly notCounted: string;
    readonly nothingCounts: string;
    readonly asked: string;
    readonly needed: string;
    readonly rule: string;
    readonly clause: (edition: string, section: string) => string;
    readonly exceptionClause: (edition: string, overlay: string, item: string) => string;
    readonly exception: string;
    readonly declaration: string;
    readonly uncovered: string;
    readonly views: string;
    readonly asStated: (status: string) => string;
    readonly asConfirmed: (status: string) => string;
    readonly awaiting: { readonly [A in Awaited]: string };
    readonly awaits: (what: string, entries: string) => string;
    /** The same of somebody whose standing the register says. */
    readonly awaitsRegister: (what: string, entries: string) => string;
    readonly confirmedBy: (what: string, association: string, day: string) => string;
    readonly since: string;
    readonly andMore: (count: number) => string;
    readonly open: string;
    readonly uncounted: string;
    readonly uncountedLead: string;
    readonly keep: string;
    readonly kept: string;
  };
  readonly ruleSections: { readonly [S in RuleSection]: string };
  readonly months: {
    /** What the window is, where the rules have one. */
    readonly rule: (longest: number, shortest: number | undefined) => string;
    readonly summary: (total: string, from: string, to: string, months: number) => string;
    readonly nothing: string;
    readonly noWindow: string;
    readonly outside: (hours: string) => string;
    readonly uncounted: (hours: string) => string;
    readonly picture: string;
    readonly goal: (hours: string) => string;
    readonly windowName: string;
    readonly windowOf: (from: string, to: string) => string;
    readonly counting: string;
    readonly inWindow: string;
    readonly outsideWindow: string;
    readonly notCounting: string;
    readonly asTable: string;
    readonly month: string;
    readonly counts: string;
    readonly loggedNot: string;
    readonly place: string;
    readonly places: { readonly inside: string; readonly outside: string; readonly none: string };
  };
  readonly beside: {
    readonly heading: string;
    readonly none: string;
    readonly noneLink: string;
    readonly more: string;
  };
};
