import { entryName } from "../../core/entries/entry-name.ts";
import type { TypedFields } from "../../core/entries/fields.ts";
import type { EntryKind } from "../../core/entries/kinds.ts";
import { sayEntryName } from "../wording/site/portfolio/entry-names.ts";
import type { Telling } from "./telling.ts";

/** What an entry is called in a heading or a line. */
export const entryTitle = (kind: EntryKind, typed: TypedFields, telling: Telling): string => {
  const { entries, language, categories } = telling;
  const categoryName = (code: string): string =>
    categories.find(({ value }) => value === code)?.label ?? code;
  return sayEntryName(kind, entryName(kind, typed, entries), language, categoryName)[0];
};
