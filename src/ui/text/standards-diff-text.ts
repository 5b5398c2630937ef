import type { Fate } from "../../core/comparison/change.ts";
import type { RequirementChange } from "../../core/comparison/compare-category.ts";
import type { EditionComparison } from "../../core/comparison/compare-editions.ts";
import { renewalRequirementIds, requirementIds } from "../../core/standards/verdict.ts";
import { particularItems, signs, toldItems } from "./change-items.ts";
import { textOf } from "./layout.ts";
import { inColumns, requirementName, type StandardsLayout, setIn } from "./standards-layout.ts";
import { wrapped } from "./wrap.ts";

/** What changed between two editions, for people: by requirement, categories for which the same changed together. */
export const standardsDiffText = (comparison: EditionComparison, layout: StandardsLayout): string => {
  const { say } = layout;
  const kept = comparison.categories.filter(({ change }) => change === "kept").map((each) => each.category);
  const inKept = comparison.requirements.filter(({ category }) => kept.includes(category));
  const ofIds = (ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) =>
      requirementLines(
        inKept.filter((each) => each.id === id),
        kept,
        layout,
      ),
    );
  const blocks = [
    headingLines(comparison, layout),
    section(say.categories, categoryLines(comparison, layout), layout),
    section(say.requirements, ofIds(requirementIds), layout),
    section(say.renewal, ofIds(renewalRequirementIds), layout),
    section(
      say.cycle,
      inColumns(particularItems(comparison.cycle?.particulars ?? [], layout), 2, layout),
      layout,
    ),
    section(say.edition, inColumns(particularItems(comparison.edition, layout), 2, layout), layout),
    section(say.advice, inColumns(toldItems(comparison.advice, layout), 2, layout), layout),
    section(say.wording, inColumns(toldItems(comparison.wording, layout), 2, layout), layout),
  ].filter((lines) => lines.length > 0);
  const hasRules = comparison.requirements.length > 0 || comparison.cycle !== null;
  const closing = blocks.length === 1 ? [["", say.noChange]] : hasRules ? [] : [["", say.noRuleChange]];
  return textOf([...blocks.flatMap((lines, at) => (at === 0 ? lines : ["", ...lines])), ...closing.flat()]);
};

const headingLines = ({ before, after }: EditionComparison, layout: StandardsLayout): readonly string[] => {
  const { say } = layout;
  const text = ({ standard, overlays }: EditionComparison["before"]): string =>
    overlays.length === 0 ? standard : `${standard}, ${say.withOverlays(overlays.join(", "))}`;
  return inColumns(
    [
      { label: say.before, text: text(before) },
      { label: say.after, text: text(after) },
    ],
    0,
    layout,
  );
};

const section = (title: string, lines: readonly string[], { ink }: StandardsLayout): readonly string[] =>
  lines.length === 0 ? [] : [ink("heading", title), ...lines];

/** A fate with its sign and its word, and what it is about. */
const fateLines = (fate: Fate, about: string, indent: number, layout: StandardsLayout): readonly string[] => {
  const { sign, tone } = signs[fate];
  const start = `${sign} ${layout.say.fates[fate]}`;
  const margin = " ".repeat(indent);
  return wrapped(`${start}: ${about}`, layout.columns - indent - 2).map((line, at) =>
    at === 0 && line.startsWith(start)
      ? `${margin}${layout.ink(tone, start)}${line.slice(start.length)}`
      : `${margin}  ${line}`,
  );
};

const categoryLines = (comparison: EditionComparison, layout: StandardsLayout): readonly string[] =>
  comparison.categories.flatMap(({ category, change, particulars }) => {
    if (change === "kept")
      return particulars.length === 0
        ? []
        : [
            ...fateLines("changed", category, 2, layout),
            ...inColumns(particularItems(particulars, layout), 6, layout),
          ];
    const asked = comparison.requirements.filter((each) => each.category === category).length;
    return fateLines(change, `${category}: ${layout.say.wholeCategory(asked)}`, 2, layout);
  });

/** The changes of one requirement, those that are alike in several categories together. */
const requirementLines = (
  changes: readonly RequirementChange[],
  all: readonly string[],
  layout: StandardsLayout,
): readonly string[] => {
  const groups = new Map<string, RequirementChange[]>();
  for (const each of changes) {
    const key = JSON.stringify([each.change, each.particulars]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const lines = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const isAll = group.length === all.length && all.length > 1;
    const about = isAll ? layout.say.everyCategory : group.map(({ category }) => category).join(", ");
    return [
      ...fateLines(first.change, about, 4, layout),
      ...inColumns(particularItems(first.particulars, layout), 8, layout),
    ];
  });
  const [first] = changes;
  return first === undefined
    ? []
    : [...setIn(`${requirementName(layout, first.id)} (${first.id})`, 2, layout), ...lines];
};
