import { entryFields, isAsked, standsIn, type TypedFields } from "../../core/entries/fields.ts";
import type { EntryKind } from "../../core/entries/kinds.ts";
import type { SummaryRow } from "../controls/summary-list.tsx";
import { fieldTold } from "../wording/site/portfolio/field-words.ts";
import type { Telling } from "./telling.ts";
import { toldValue } from "./told-value.ts";

/** Every question of an entry in which something stands, with what does. */
export const entryRows = (kind: EntryKind, typed: TypedFields, telling: Telling): readonly SummaryRow[] =>
  entryFields[kind]
    .filter((field) => isAsked(kind, typed, field) && standsIn(typed, field).some((text) => text !== ""))
    .map((field) => ({
      term: fieldTold(telling.language, kind, field).label,
      details: toldValue(kind, field, standsIn(typed, field), telling),
    }));
