import type { Part } from "../../../core/application/copy.ts";
import { partText } from "../../../core/application/return-parts.ts";
import type { TypedEntry } from "../../../core/entries/entry.ts";
import { entryKinds } from "../../../core/entries/kinds.ts";
import type { Option, OptionGroup } from "../../../ui/controls/select-field.tsx";
import { nameOf } from "../../../ui/requirements/naming.ts";
import { commentsWords } from "../../../ui/wording/site/application/comments.ts";
import { kindWords } from "../../../ui/wording/site/portfolio/field-words.ts";
import type { Language } from "../../../ui/wording/speech.ts";

/** What a part is called; an entry by what is typed in it, as far as whoever looks sees it. */
export const sayPart = (part: Part, entries: readonly TypedEntry[], language: Language): string => {
  const words = commentsWords[language];
  if (part.of === "section") return words.sectionOf(kindWords[part.kind][language].title);
  const entry = entries.find(({ id }) => id === part.entry);
  return entry === undefined
    ? words.gone
    : `${kindWords[entry.kind][language].title}: ${nameOf(entry, entries, language).text}`;
};

/** The parts that something can be about: sections, and each entry among those of its kind. */
export const partOptions = (
  entries: readonly TypedEntry[],
  language: Language,
): readonly (Option | OptionGroup)[] => {
  const words = commentsWords[language];
  const titleOf = (kind: (typeof entryKinds)[number]): string => kindWords[kind][language].title;
  return [
    {
      label: words.sections,
      options: entryKinds.map((kind) => ({
        value: partText({ of: "section", kind }),
        label: words.sectionOf(titleOf(kind)),
      })),
    },
    ...entryKinds.flatMap((kind): readonly OptionGroup[] => {
      const ofKind = entries.filter((entry) => entry.kind === kind);
      return ofKind.length === 0 || kind === "declarations"
        ? []
        : [
            {
              label: titleOf(kind),
              options: ofKind.map((entry) => ({
                value: partText({ of: "entry", entry: entry.id }),
                label: nameOf(entry, entries, language).text,
              })),
            },
          ];
    }),
  ];
};
