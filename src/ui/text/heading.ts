import { speechIn } from "../wording/speech.ts";
import type { Words } from "../wording/words.ts";
import { widest } from "./display-width.ts";
import { inkFor } from "./ink.ts";
import { columnsIn, type Labelled, type Layout, labelledLines } from "./layout.ts";
import { safe } from "./safe-text.ts";

/** What an answer is about. */
export type Asked = {
  readonly portfolio: string;
  readonly standard: string;
  readonly overlays: readonly string[];
  /** Undefined where the answer is about several. */
  readonly category?: string;
  readonly asOf: string;
};

/** Who, which category of which edition under which exceptions, on which day; and what more is to stand there. */
export const headingLines = (
  words: Words,
  { portfolio, standard, overlays, category, asOf }: Asked,
  layout: Layout,
  more: readonly Labelled[] = [],
): readonly string[] => {
  const { labels } = words.phrases;
  const { names } = layout;
  const named = (id: string, name: string | undefined): string =>
    name === undefined ? safe(id) : `${name} (${safe(id)})`;
  const items: readonly Labelled[] = [
    { label: labels.portfolio, text: safe(portfolio) },
    ...(category === undefined
      ? []
      : [{ label: labels.category, text: named(category, names?.category(category)) }]),
    { label: labels.edition, text: named(standard, names?.edition) },
    ...overlays.map((id) => ({ label: labels.exceptions, text: named(id, names?.overlay(id)) })),
    { label: labels.day, text: speechIn(words.language).date(asOf) },
    ...more,
  ];
  return labelledLines(items, {
    indent: 0,
    columns: columnsIn(layout),
    labelWidth: widest(items.map(({ label }) => label)),
    ink: inkFor(layout.colour),
  });
};
