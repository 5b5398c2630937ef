import { entryName } from "../../../core/entries/entry-name.ts";
import type { TypedFields } from "../../../core/entries/fields.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { sayEntryName } from "../../../ui/wording/site/portfolio/entry-names.ts";
import type { Among } from "./among.ts";

/** What an entry is called in a heading or a line. */
export const entryTitle = (kind: EntryKind, typed: TypedFields, among: Among): string => {
  const { entries, language, categories } = among;
  const categoryName = (code: string): string =>
    categories.find(({ value }) => value === code)?.label ?? code;
  return sayEntryName(kind, entryName(kind, typed, entries), language, categoryName)[0];
};
