import type { EntryName } from "../../../../core/entries/entry-name.ts";
import { entryFields } from "../../../../core/entries/fields.ts";
import type { EntryKind } from "../../../../core/entries/kinds.ts";
import type { Language } from "../../speech.ts";
import type { CategoryName } from "../standing-words.ts";
import { fieldTold, kindWords } from "./field-words.ts";

const chosenWords = (
  kind: EntryKind,
  { field: name, value }: NonNullable<EntryName["chosen"]>,
  language: Language,
  categoryName: CategoryName,
): string => {
  const field = entryFields[kind].find((each) => each.name === name);
  if (field === undefined || field.as === "category") return categoryName(value);
  const { choices } = fieldTold(language, kind, field);
  return choices.find((choice) => choice.value === value)?.label ?? value;
};

/** All that names an entry, what says most first: never nothing. */
export const sayEntryName = (
  kind: EntryKind,
  { words, chosen }: EntryName,
  language: Language,
  categoryName: CategoryName = (code) => code,
): readonly [string, ...string[]] => {
  const [first, ...rest] = words;
  if (first !== undefined) return [first, ...rest];
  return chosen === undefined
    ? [kindWords[kind][language].unnamed]
    : [chosenWords(kind, chosen, language, categoryName)];
};
