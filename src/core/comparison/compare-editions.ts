import { type Fate, type Particular, together } from "./change.ts";
import { compareCategory, type RequirementChange, wholeCategory } from "./compare-category.ts";
import { compareFields } from "./compare-fields.ts";
import { cycleDirections } from "./edition-directions.ts";
import { codeOf, type Pair, pairsOf } from "./pairs.ts";
import { type PartChange, partsOfCategory, partsOfEditions } from "./parts.ts";
import { type Place, placeOf, type Side } from "./place.ts";

/** Something said in words, or advised, that is no rule: it is told apart. */
export type Told = {
  readonly category: string | null;
  readonly what: string;
  readonly before: unknown;
  readonly after: unknown;
};

/** What changed between two editions (`attune.standards-diff/1`); all lists are empty where nothing did. */
export type EditionComparison = {
  readonly format: "attune.standards-diff/1";
  readonly before: { readonly standard: string; readonly overlays: readonly string[] };
  readonly after: { readonly standard: string; readonly overlays: readonly string[] };
  readonly categories: readonly {
    readonly category: string;
    readonly change: "added" | "removed" | "kept";
    /** What its requirements refer to, such as its bands. */
    readonly particulars: readonly Particular[];
  }[];
  readonly requirements: readonly RequirementChange[];
  /** The renewal cycle, on which every renewal requirement leans; null where it is the same. */
  readonly cycle: { readonly change: Fate; readonly particulars: readonly Particular[] } | null;
  /** Other parts of the edition. */
  readonly edition: readonly Particular[];
  readonly advice: readonly Told[];
  readonly wording: readonly Told[];
};

/**
 * Compares what two editions (or one with and without exceptions) ask, category by category, on rows as they are
 * resolved for it: own bands named, exceptions applied, whatever has no effect left out. Requirements are named where
 * something changed for them, also through what they lean on. The mirror of a comparison is that of the sides swapped.
 */
export const compareEditions = (before: Side, after: Side): EditionComparison => {
  const pairs = pairsOf(before, after);
  return {
    format: "attune.standards-diff/1",
    before: nameOf(before),
    after: nameOf(after),
    categories: pairs.map(categoryFate),
    requirements: pairs.flatMap(requirementsOf),
    cycle: cycleChange(before, after),
    edition: partsOfEditions("changed", before.edition.standard, after.edition.standard).map(
      ({ what, before: was, after: is }) => ({ what, before: was, after: is, change: "changed" }),
    ),
    advice: pairs.flatMap(adviceChange),
    wording: [
      ...told(null, partsOfEditions("wording", before.edition.standard, after.edition.standard)),
      ...pairs.flatMap((pair) => told(codeOf(pair), partsOfCategory("wording", pair))),
    ],
  };
};

const nameOf = ({ edition, overlays }: Side): EditionComparison["before"] => ({
  standard: edition.standard.id,
  overlays,
});

const categoryFate = (pair: Pair): EditionComparison["categories"][number] => {
  const change = pair.before === undefined ? "added" : pair.after === undefined ? "removed" : "kept";
  return {
    category: codeOf(pair),
    change,
    particulars: partsOfCategory("changed", pair).map((each) => ({ ...each, change: "changed" })),
  };
};

const requirementsOf = ({ before, after }: Pair): readonly RequirementChange[] => {
  if (before !== undefined && after !== undefined) return compareCategory({ before, after });
  return [...wholeCategory(before, false), ...wholeCategory(after, true)];
};

/** The cycle is the edition's: any category shows it. */
const cycleChange = (before: Side, after: Side): EditionComparison["cycle"] => {
  const place = (side: Side): readonly Place[] =>
    side.edition.standard.categories.slice(0, 1).map((category) => placeOf(side, category));
  const [was] = place(before);
  const [is] = place(after);
  if (was === undefined || is === undefined) return null;
  const particulars = compareFields(cycleDirections, was.cycle, is.cycle, { before: was, after: is });
  const change = together(particulars.map((each) => each.change));
  return change === null ? null : { change, particulars };
};

const typicalTraining = ({ rows }: Place): number | null => {
  const row = rows.get("training.hours");
  return row?.id === "training.hours" ? (row.typical ?? null) : null;
};

const adviceChange = ({ before, after }: Pair): readonly Told[] => {
  if (before === undefined || after === undefined) return [];
  const [was, is] = [typicalTraining(before), typicalTraining(after)];
  const category = before.category.code;
  return was === is ? [] : [{ category, what: "training.typical", before: was, after: is }];
};

const told = (category: string | null, parts: readonly PartChange[]): readonly Told[] =>
  parts.map((each) => ({ category, ...each }));
