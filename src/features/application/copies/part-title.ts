import type { Copy, Part } from "../../../core/application/copy.ts";
import { entryTitle } from "../../../ui/entries/entry-title.ts";
import type { Telling } from "../../../ui/entries/telling.ts";
import { kindWords } from "../../../ui/wording/site/portfolio/field-words.ts";

/** What a part of a copy is called: the section, or the entry as it stood there. */
export const partTitle = (part: Part, copy: Copy, telling: Telling): string => {
  if (part.of === "section") return kindWords[part.kind][telling.language].title;
  const entry = copy.find(({ id }) => id === part.entry);
  return entry === undefined ? "" : entryTitle(entry.kind, entry.fields, telling);
};
