import type { EditionInFull, RequirementInFull } from "../../core/comparison/edition-in-full.ts";
import { textOf } from "./layout.ts";
import { askedLines, fieldName, ruleValue } from "./rule-values.ts";
import { inColumns, requirementName, type StandardsLayout, setIn } from "./standards-layout.ts";

/** A whole edition for people: what each category asks, the exceptions, and the interpretations with their reasons. */
export const standardsShowText = (edition: EditionInFull, layout: StandardsLayout): string => {
  const { say, ink, language } = layout;
  const applied = edition.overlaysApplied;
  const name =
    applied.length === 0 ? edition.standard : `${edition.standard}, ${say.withOverlays(applied.join(", "))}`;
  const heading = inColumns(
    [
      { label: say.edition, text: `${edition.title[language]} (${name})` },
      { label: say.source, text: edition.source[language] },
    ],
    0,
    layout,
  );
  const categories = edition.categories.flatMap((category) => [
    "",
    ...setIn(`${category.code}: ${category.name[language]}`, 0, layout, "heading"),
    `  ${say.requirements}`,
    ...category.requirements.flatMap((each) => requirementLines(each, layout)),
    `  ${say.renewal}`,
    ...category.renewal.flatMap((each) => requirementLines(each, layout)),
  ]);
  const cycle = Object.entries(edition.cycle).map(([field, value]) => ({
    label: fieldName(layout, field),
    text: ruleValue(layout, value),
  }));
  return textOf([
    ...heading,
    ...categories,
    "",
    ink("heading", say.cycle),
    ...inColumns(cycle, 2, layout),
    ...overlayLines(edition, layout),
    ...interpretationLines(edition, layout),
  ]);
};

const requirementLines = (
  { id, clause, exceptions, asks }: RequirementInFull,
  layout: StandardsLayout,
): readonly string[] => {
  const { say } = layout;
  const exception = exceptions.length === 0 ? "" : `, ${say.exception} ${exceptions.join(", ")}`;
  return [
    ...setIn(requirementName(layout, id), 4, layout),
    ...setIn(`${clause}${exception}`, 6, layout, "quiet"),
    ...inColumns(askedLines(layout, asks), 6, layout),
  ];
};

const overlayLines = (edition: EditionInFull, layout: StandardsLayout): readonly string[] => {
  const { say, ink, language } = layout;
  if (edition.overlays.length === 0) return [];
  return [
    "",
    ink("heading", say.overlays),
    ...edition.overlays.flatMap(({ id, title, from, to, items }) => [
      ...setIn(`${title[language]} (${id}), ${say.inForce(from, to)}`, 2, layout),
      ...inColumns(
        items.map(({ clause, says }) => ({ label: clause, text: says[language] })),
        4,
        layout,
      ),
    ]),
  ];
};

const interpretationLines = (edition: EditionInFull, layout: StandardsLayout): readonly string[] => {
  const { say, ink, language } = layout;
  if (edition.interpretations.length === 0) return [];
  return [
    "",
    ink("heading", say.interpretations),
    ...edition.interpretations.flatMap(({ id, matter, rule, reason }) => [
      ...setIn(`${matter[language]} (${id})`, 2, layout),
      ...setIn(rule[language], 4, layout),
      ...setIn(`${say.reason}: ${reason[language]}`, 4, layout),
    ]),
  ];
};
