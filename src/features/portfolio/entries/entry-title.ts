import { entryFields, type TypedFields } from "../../../core/entries/fields.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { outlineOf } from "../../../core/entries/outline.ts";
import { kindWords } from "../../../ui/wording/site/portfolio/field-words.ts";
import type { Among } from "./among.ts";
import { toldValue } from "./told-value.ts";

/** What names an entry that has no name of its own. */
const chosenName: { readonly [K in EntryKind]?: string } = {
  education: "kind",
  rsc: "provider",
  endorsements: "category",
  exams: "part",
};

/** What an entry is called on a page. */
export const entryTitle = (kind: EntryKind, typed: TypedFields, among: Among): string => {
  const { name } = outlineOf(kind, typed);
  if (name !== "") return name;
  const field = entryFields[kind].find((each) => each.name === chosenName[kind]);
  const texts = typed[field?.name ?? ""] ?? [];
  if (field === undefined || texts.length === 0) return kindWords[kind][among.language].unnamed;
  return toldValue(kind, field, texts, among);
};
