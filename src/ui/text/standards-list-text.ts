import type { Words } from "../../core/standards/standard.ts";
import { textOf } from "./layout.ts";
import { inColumns, type StandardsLayout, setIn } from "./standards-layout.ts";

/** An edition in a list of them. */
export type EditionListed = {
  readonly id: string;
  readonly title: Words;
  readonly categories: readonly string[];
  readonly overlays: readonly {
    readonly id: string;
    readonly title: Words;
    readonly from: string;
    readonly to: string | null;
  }[];
};

/** The editions there are, with their categories and exceptions. */
export const standardsListText = (editions: readonly EditionListed[], layout: StandardsLayout): string => {
  const { say, language } = layout;
  return textOf(
    editions.flatMap(({ id, title, categories, overlays }, at) => [
      ...(at === 0 ? [] : [""]),
      ...setIn(`${id}: ${title[language]}`, 0, layout, "heading"),
      ...inColumns(
        [
          { label: say.categories, text: categories.join(" ") },
          ...overlays.map((overlay) => ({
            label: say.overlays,
            text: `${overlay.id}: ${overlay.title[language]}, ${say.inForce(overlay.from, overlay.to)}`,
          })),
        ],
        2,
        layout,
      ),
    ]),
  );
};
