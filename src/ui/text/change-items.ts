import type { Fate, Particular } from "../../core/comparison/change.ts";
import type { Told } from "../../core/comparison/compare-editions.ts";
import type { Tone } from "./ink.ts";
import type { Labelled } from "./layout.ts";
import { fieldName, ruleValue, throughName, valueChanges } from "./rule-values.ts";
import type { StandardsLayout } from "./standards-layout.ts";

/** The sign of a change and its tone; its word always stands beside it or above. */
export const signs: { readonly [F in Fate]: { readonly sign: string; readonly tone: Tone } } = {
  tightened: { sign: "▲", tone: "bad" },
  loosened: { sign: "▼", tone: "good" },
  changed: { sign: "◆", tone: "open" },
  added: { sign: "+", tone: "bad" },
  removed: { sign: "−", tone: "good" },
};

/** A label with several texts: below each other, where there is a column of labels to leave empty. */
const items = (label: string, texts: readonly string[], { columns }: StandardsLayout): readonly Labelled[] =>
  columns < 60
    ? [{ label, text: texts.join("; ") }]
    : texts.map((text, at) => ({ label: at === 0 ? label : "", text }));

/** Particulars, each with the sign of its change. */
export const particularItems = (
  particulars: readonly Particular[],
  layout: StandardsLayout,
): readonly Labelled[] =>
  particulars.flatMap(({ what, before, after, change, through }) => {
    const label = fieldName(layout, what);
    if (change === "added") return [{ label, text: ruleValue(layout, after) }];
    if (change === "removed") return [{ label, text: ruleValue(layout, before) }];
    const [first = "", ...more] = valueChanges(layout, before, after);
    const source = through === undefined ? [] : [`(${throughName(layout, through)})`];
    return items(
      label,
      [`${signs[change].sign} ${first}`, ...more.map((each) => `  ${each}`), ...source],
      layout,
    );
  });

/** What was said in words, before and after. */
export const toldItems = (told: readonly Told[], layout: StandardsLayout): readonly Labelled[] =>
  told.flatMap(({ category, what, before, after }) =>
    items(
      `${category ?? layout.say.sameForAll}: ${fieldName(layout, what)}`,
      valueChanges(layout, inLanguage(before, layout), inLanguage(after, layout)),
      layout,
    ),
  );

/** A sentence that is there in each language, in the one that is spoken. */
const inLanguage = (value: unknown, { language }: StandardsLayout): unknown =>
  typeof value === "object" && value !== null && language in value
    ? (value as { readonly [language: string]: unknown })[language]
    : value;
