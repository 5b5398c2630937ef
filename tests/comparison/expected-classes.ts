import { degreeLevels } from "../../src/core/portfolio/terms.ts";
import type { Class } from "./class.ts";
import type { Edit, Kind } from "./edits.ts";
import { renewalRsc } from "./expected-renewal-rsc.ts";

type ByKind = { readonly [K in Kind]?: Class };
type Expectation = ByKind | ((edit: Edit, category: string) => Class);

const largerIsTighter: ByKind = { more: "tightened", less: "loosened" };
const largerIsLooser: ByKind = { more: "loosened", less: "tightened" };
const test: ByKind = { "field added": "tightened", "field removed": "loosened" };
const allowance: ByKind = { "field added": "loosened", "field removed": "tightened" };
const oneOfThese: ByKind = { ...test, "item added": "loosened", "item removed": "tightened" };
const allOfThese: ByKind = { ...test, "item added": "tightened", "item removed": "loosened" };
const anotherWay: ByKind = { ...allowance, "item added": "loosened", "item removed": "tightened" };

const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** Infants, early childhood, or (the add-on) neither. */
const trackOf = (category: string): readonly string[] =>
  category === "ERS" ? [] : category.startsWith("EC") ? ["early-childhood"] : ["infant"];

const narrowing = (before: readonly string[] | null, after: readonly string[] | null): Class => {
  const inside = (a: readonly string[] | null, b: readonly string[] | null): boolean =>
    b === null || (a !== null && a.every((each) => b.includes(each)));
  if (inside(after, before)) return inside(before, after) ? "none" : "tightened";
  return inside(before, after) ? "loosened" : "changed";
};

const bands = ({ before, after }: Edit, category: string): Class => {
  const named = (value: unknown): readonly string[] | null => {
    const found = value === "own" ? trackOf(category) : list(value);
    return found.length === 0 ? null : found;
  };
  return narrowing(named(before), named(after));
};

const ranks = ({ before, after }: Edit): readonly [number, number] => [
  degreeLevels.indexOf(before as never),
  degreeLevels.indexOf(after as never),
];

const higherIsTighter = (edit: Edit): Class => {
  const [from, to] = ranks(edit);
  return to > from ? "tightened" : "loosened";
};

const hasRoutes = ({ id }: Edit, category: string, routed: ReadonlySet<string>): boolean =>
  id !== "" && routed.has(category);

/** One expectation for each place; the first that fits `requirement:place`. */
const expectations = (routed: ReadonlySet<string>): readonly (readonly [RegExp, Expectation])[] => [
  // Advice is no rule.
  [
    /^training\.hours:typical$/,
    { "field added": "none", "field removed": "none", more: "none", less: "none" },
  ],
  // Figures.
  [/:(days|families|activities|raters)$|^(training|rsc)\S*:hours$|:orWork\.days$/, largerIsTighter],
  [/^renewal\.rsc:/, renewalRsc],
  [
    /^renewal\.\S+:hours(\[\])?$/,
    (edit) => (edit.kind === "item removed" ? figures(edit) : pick(largerIsTighter, edit)),
  ],
  [/:internship\.days$|:timeframe\.longest$/, largerIsLooser],
  [/:timeframe\.shortest$/, { ...test, ...largerIsTighter }],
  [/:timeframe$/, test],
  // Work.
  [/volunteers$/, (edit) => (edit.part["paid"] ? pick(allowance, edit) : "none")],
  [/(^|[:.])bands$/, bands],
  [
    /services$/,
    (edit) => {
      const named = (value: unknown): readonly string[] | null => (value === undefined ? null : list(value));
      if (edit.before === "any") return edit.after === undefined ? "loosened" : "tightened";
      return edit.after === "any"
        ? edit.before === undefined
          ? "tightened"
          : "loosened"
        : narrowing(named(edit.before), named(edit.after));
    },
  ],
  [/leads$|:scopes$|supervisorHeld$/, oneOfThese],
  [/therapies$|^treatment:evidence$/, allOfThese],
  [/:internship$/, { "field added": "changed", "field removed": "changed" }],
  [/internship\.outcome$/, (edit) => (edit.after === "judgement" ? "tightened" : "loosened")],
  [/(paid|upervised|licensed|Focus|childAndParent|specializedTraining|described)$/, test],
  [
    /(^|[:.])since$/,
    (edit, category) =>
      edit.kind !== "other word"
        ? pick(test, edit)
        : hasRoutes(edit, category, routed)
          ? "changed"
          : higherIsTighter(edit),
  ],
  // Education.
  [/:orWork$/, allowance],
  [/^education:(accepts|routes)$/, anotherWay],
  [
    /^education:\S+\[\]\.kinds$/,
    // Only degrees have levels, so that another kind of a level does not exist.
    (edit) =>
      edit.kind === "item added" && edit.part["level"] !== undefined ? "none" : pick(oneOfThese, edit),
  ],
  [/\[\]\.related$/, test],
  [/^education:\S+\[\]\.level$/, (edit) => educationLevel(edit)],
  [/:ask$/, { "other word": "changed" }],
  // Training.
  [/^renewal\.training\.rsc-provision:attended$/, { "field added": "none", "field removed": "none" }],
  [
    /(relationshipBased|attended|approved|didactic|notPeer|whileProvidingRsc|withoutAbout|beyondPaidWork)$/,
    test,
  ],
  [/:associationRole$/, allowance],
  [
    /:force$/,
    (edit) =>
      (edit.after ?? "required") === (edit.before ?? "required")
        ? "none"
        : edit.after === "recommended"
          ? "loosened"
          : "tightened",
  ],
  // Providers, slots, standing.
  [/:providers$/, oneOfThese],
  [/:slots$/, { "item added": "tightened", "item removed": "loosened" }],
  [/:slots\[\]$/, { "item added": "loosened", "item removed": "tightened" }],
  [/^references\.endorsed:accepts$/, anotherWay],
  [/\.except$/, { "item added": "tightened", "item removed": "loosened" }],
  [/\[\]\.(held|ers|meets|vettedAs|roles)$/, oneOfThese],
  [/\[\]\.emergingYears$/, { ...largerIsLooser, "field added": "none", "field removed": "none" }],
  [/\[\]\.level$/, (edit) => (edit.kind === "other word" ? higherIsTighter(edit) : pick(test, edit))],
  [/\[\]\.applicant$|\[\]\.declared$/, { ...test, "other word": "changed" }],
  [/\[\]\.(vetted|approved|receivesRsc|current)$/, test],
  [/^endorsement\.held:categories$|^competencies:evidence$/, oneOfThese],
  [/:designation$/, (edit, category) => (/-/.test(category) ? pick(test, edit) : "none")],
  // Renewal.
  [
    /^renewal\.training:givenUpToPercent$/,
    (edit) =>
      edit.row["attended"] || (edit.kind.startsWith("field") && (edit.after ?? edit.before) === 100)
        ? "none"
        : edit.kind.startsWith("field")
          ? pick(test, edit)
          : pick(largerIsLooser, edit),
  ],
  [/^renewal\.training:volunteeringUpTo$/, { ...allowance, ...largerIsLooser }],
  [/rsc-provision:declared$/, { "other word": "changed" }],
  [
    /rsc-provision:prepared$/,
    (edit) =>
      edit.kind === "other word"
        ? higherIsTighter(edit) === "tightened"
          ? "loosened"
          : "tightened"
        : pick(allowance, edit),
  ],
  // Cycle.
  [
    /^cycle:(years|mostYears|firstDeadline|yearsCountedTo)$/,
    {
      more: "changed",
      less: "changed",
      "other word": "changed",
      "field added": "changed",
      "field removed": "changed",
    },
  ],
  [/^cycle:opens$/, (edit) => (String(edit.after) > String(edit.before) ? "tightened" : "loosened")],
  [/^cycle:freeBelowYears$/, largerIsLooser],
];

const pick = (kinds: ByKind, { kind }: Edit): Class => kinds[kind] ?? "none";

/** Only degrees have levels, and all have at least the lowest. */
const educationLevel = (edit: Edit): Class => {
  if (list(edit.part["kinds"]).some((kind) => kind !== "degree"))
    return edit.kind === "field added" ? "tightened" : "loosened";
  const [from = 0, to = 0] = ranks(edit).map((rank) => Math.max(rank, 0));
  return from === to ? "none" : to > from ? "tightened" : "loosened";
};

/** Figures by years endorsed: the last one holds for more years. */
const figures = ({ before, after }: Edit): Class => {
  const at = (value: unknown, year: number): number =>
    Number(list(value)[Math.min(year, list(value).length) - 1]);
  const differences = [1, 2, 3].map((year) => at(after, year) - at(before, year));
  if (differences.every((each) => each >= 0)) return "tightened";
  return differences.every((each) => each <= 0) ? "loosened" : "changed";
};

/**
 * Edits that add a way which another one already covers change nothing: a second time the same, a role that another
 * alternative of the slot takes, course work that was accepted anyway.
 */
export const mayBeCovered = ({ at, kind }: Edit): boolean =>
  (kind === "item added" &&
    /(accepts|routes|providers|slots)\[?\]?(\[\]\.\w+)?(\[\]\[\]\.roles)?$/.test(at)) ||
  (kind === "field added" && at === "routes");

/** The class that an edit should be reported as for one of the categories it edits; null: nobody has said. */
export const expectedClass = (edit: Edit, category: string, routed: ReadonlySet<string>): Class | null => {
  if (edit.kind === "row added") return "added";
  if (edit.kind === "row removed") return "removed";
  for (const [place, expectation] of expectations(routed)) {
    if (!place.test(`${edit.id}:${edit.at}`)) continue;
    return typeof expectation === "function" ? expectation(edit, category) : (expectation[edit.kind] ?? null);
  }
  return null;
};
