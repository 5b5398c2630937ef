import { type EntryField, lineOf } from "../../core/entries/fields.ts";
import type { EntryKind } from "../../core/entries/kinds.ts";
import { parseDay } from "../../core/kernel/calendar.ts";
import { entryWords } from "../wording/site/portfolio/entry-words.ts";
import { fieldTold } from "../wording/site/portfolio/field-words.ts";
import { speechIn, upperFirst } from "../wording/speech.ts";
import type { Telling } from "./telling.ts";

/** What stands in a field, as it would be said. */
export const toldValue = (
  kind: EntryKind,
  field: EntryField,
  texts: readonly string[],
  telling: Telling,
): string => {
  const { language } = telling;
  const speech = speechIn(language);
  const words = entryWords[language];
  if (texts.every((text) => text === "")) return words.others.nothing;
  const { choices, label } = fieldTold(language, kind, field);
  const offered = (of: readonly { readonly value: string; readonly label: string }[]): string =>
    speech.list(texts.map((text) => of.find(({ value }) => value === text)?.label ?? text));
  const day = (text: string): string => (parseDay(text) === null ? text : speech.shortDate(text));
  switch (field.as) {
    case "choice":
    case "some":
      return offered(choices);
    case "categories":
    case "category":
      return offered(telling.categories);
    case "areas":
      return offered(texts.map((value) => ({ value, label: upperFirst(telling.areaName(value)) })));
    case "edition":
      return offered(telling.editions);
    case "entry":
      return offered(telling.providers);
    case "yes":
      return `“${label}”`;
    case "sessions":
    case "holdings": {
      const size = lineOf(field) ?? 1;
      const lines = Array.from({ length: Math.ceil(texts.length / size) }, (_, at) =>
        texts
          .slice(at * size, (at + 1) * size)
          .filter((text) => text !== "")
          .map(day)
          .join(" "),
      );
      return lines.join("; ");
    }
    case "holder":
      return words.register.named;
    case "day":
      return day(texts[0] ?? "");
    case "line":
    case "prose":
    case "address":
    case "hours":
    case "count":
      return texts[0] ?? "";
  }
};
