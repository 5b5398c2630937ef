import { readAddress } from "../../account/email-address.ts";
import { readName } from "../../account/person-name.ts";
import type { DegreeLevel } from "../../portfolio/terms.ts";
import { foldedName } from "../name-words.ts";
import { readStandingDay } from "../read-day.ts";
import { kindsOfCategory, type StandingContent, type StandingKind } from "../standing.ts";
import type { ReadColumns } from "./read-columns.ts";
import type { BadRow, ImportRow, RowTrouble, SheetColumn, SheetRow, SheetVocabulary } from "./sheet.ts";

/** What stands in a cell that is told again: no more than fits a line. */
const LONGEST_TOLD = 80;

/** What a spreadsheet would compute is nobody's name. */
const FORMULA = /^[=+@-]/;

type CellOf = (column: SheetColumn) => string;

/** The words of a vocabulary, each with what it means. */
type Meanings = {
  readonly kinds: ReadonlyMap<string, StandingKind>;
  readonly levels: ReadonlyMap<string, DegreeLevel>;
  readonly categories: ReadonlyMap<string, string>;
};

const meaningsOf = ({ kinds, levels, categories }: SheetVocabulary): Meanings => ({
  kinds: new Map(
    Object.entries(kinds).flatMap(([kind, called]) =>
      [kind, ...called].map((word) => [foldedName(word), kind as StandingKind] as const),
    ),
  ),
  levels: new Map(
    Object.entries(levels).flatMap(([level, called]) =>
      [level, ...called].map((word) => [foldedName(word), level as DegreeLevel] as const),
    ),
  ),
  categories: new Map(
    categories.flatMap(({ code, called }) =>
      [code, ...called].map((word) => [foldedName(word), code] as const),
    ),
  ),
});

const told = (typed: string): string => Array.from(typed).slice(0, LONGEST_TOLD).join("");

type Read<T> = { readonly value: T; readonly troubles: readonly RowTrouble[] };

const nameTrouble = {
  required: "name-missing",
  "too-long": "name-too-long",
  "not-understood": "name-not-understood",
  "holds-a-link": "name-not-understood",
} as const;

const readNameCell = (typed: string): Read<string> => {
  const read = readName(typed);
  if (!read.ok) return { value: "", troubles: [{ code: nameTrouble[read.refusal] }] };
  return FORMULA.test(read.value)
    ? { value: "", troubles: [{ code: "name-not-understood" }] }
    : { value: read.value, troubles: [] };
};

const readPerson = (cell: CellOf, { levels }: Meanings) => {
  const name = readNameCell(cell("name"));
  const [typedAddress, typedLevel] = [cell("address"), cell("level")];
  const address = typedAddress === "" ? undefined : readAddress(typedAddress);
  const level = typedLevel === "" ? null : levels.get(foldedName(typedLevel));
  const troubles: readonly RowTrouble[] = [
    ...name.troubles,
    ...(address?.ok === false ? [{ code: "address-wrong", typed: told(typedAddress) } as const] : []),
    ...(level === undefined ? [{ code: "level-unknown", typed: told(typedLevel) } as const] : []),
  ];
  const value = {
    name: name.value,
    address: address?.ok === true ? address.value : null,
    level: level ?? null,
  };
  return { value, troubles };
};

const readCategory = (typed: string, kind: StandingKind, { categories }: Meanings): Read<string | null> => {
  if (!kindsOfCategory.has(kind))
    return { value: null, troubles: typed === "" ? [] : [{ code: "category-needless", kind }] };
  if (typed === "") return { value: null, troubles: [{ code: "category-missing", kind }] };
  const code = categories.get(foldedName(typed));
  return code === undefined
    ? { value: null, troubles: [{ code: "category-unknown", typed: told(typed) }] }
    : { value: code, troubles: [] };
};

const readDays = (cell: CellOf): Read<{ readonly from: string; readonly to: string | null }> => {
  const [typedFrom, typedTo] = [cell("from"), cell("to")];
  const from = readStandingDay(typedFrom);
  const to = typedTo === "" ? null : readStandingDay(typedTo);
  const troubles: RowTrouble[] = [];
  if (from === undefined)
    troubles.push(
      typedFrom === "" ? { code: "from-missing" } : { code: "from-wrong", typed: told(typedFrom) },
    );
  if (to === undefined) troubles.push({ code: "to-wrong", typed: told(typedTo) });
  else if (from !== undefined && to !== null && to < from) troubles.push({ code: "to-before-from" });
  return { value: { from: from ?? "", to: to ?? null }, troubles };
};

const readStanding = (cell: CellOf, meanings: Meanings): Read<StandingContent | null> => {
  const [typedKind, typedCategory] = [cell("kind"), cell("category")];
  if ([typedKind, typedCategory, cell("from"), cell("to")].every((typed) => typed === ""))
    return { value: null, troubles: [] };
  const days = readDays(cell);
  const kind = meanings.kinds.get(foldedName(typedKind));
  if (kind === undefined) {
    const trouble: RowTrouble =
      typedKind === "" ? { code: "kind-missing" } : { code: "kind-unknown", typed: told(typedKind) };
    return { value: null, troubles: [trouble, ...days.troubles] };
  }
  const category = readCategory(typedCategory, kind, meanings);
  return {
    value: { kind, category: category.value, ...days.value },
    troubles: [...category.troubles, ...days.troubles],
  };
};

/** Reads the rows of a list below its headings: those that can be understood, and of the others what is wrong. */
export const readRows = (
  rows: readonly SheetRow[],
  { places }: ReadColumns,
  vocabulary: SheetVocabulary,
): { readonly good: readonly ImportRow[]; readonly bad: readonly BadRow[] } => {
  const meanings = meaningsOf(vocabulary);
  const examples = new Set(vocabulary.examples.map(foldedName));
  const good: ImportRow[] = [];
  const bad: BadRow[] = [];
  for (const { line, cells } of rows) {
    const cell: CellOf = (column) => (cells[places.get(column) ?? -1] ?? "").trim();
    const person = readPerson(cell, meanings);
    const standing = readStanding(cell, meanings);
    const troubles: readonly RowTrouble[] = examples.has(foldedName(person.value.name))
      ? [{ code: "example-of-template" }]
      : [...person.troubles, ...standing.troubles];
    if (troubles.length > 0) bad.push({ line, name: told(cell("name")), troubles });
    else good.push({ line, ...person.value, standing: standing.value });
  }
  return { good, bad };
};
