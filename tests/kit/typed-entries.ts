import fc from "fast-check";
import type { EditorId, EntryId } from "../../src/core/entries/entry.ts";
import { type EntryField, entryFields, type TypedFields } from "../../src/core/entries/fields.ts";
import type { Kept } from "../../src/core/entries/kept.ts";
import { type EntryKind, entryKinds } from "../../src/core/entries/kinds.ts";
import { library } from "./engine.ts";

type KeptEntry = Kept["entries"][number];

/** An entry of which something is typed, as a portfolio is composed of it. */
export const typedEntry = (kind: EntryKind, id: string, typed: TypedFields): KeptEntry => ({
  id: id as EntryId,
  kind,
  fields: Object.fromEntries(
    Object.entries(typed).map(([field, texts]) => [
      field,
      { typed: texts ?? [], version: 1, editor: "e" as EditorId, number: 1 },
    ]),
  ),
});

/** A portfolio of which nothing is confirmed and nobody is registered. */
export const keptOf = (entries: readonly KeptEntry[]): Kept => ({
  id: "p",
  entries,
  holders: new Map(),
  confirmations: [],
  association: null,
  on: "2026-03-02",
});

const codes = [...library.vocabulary.categories];

const nonsense = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    "",
    " ",
    "soon",
    "0",
    "-1",
    "1e3",
    "__proto__",
    "constructor",
    "null",
    "\u0000",
    "2025-02-30",
  ),
);

const day = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom("2019-01-31", "2020-02-29", "2024-12-31", "2025-03-01", "2026-01-15"),
  },
  { weight: 1, arbitrary: fc.constantFrom("0001-01-01", "9999-12-31") },
  { weight: 1, arbitrary: nonsense },
);

const hours = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("1", "1.5", "1,5", "1:30", "0:20", "24", "0.07", "13.37") },
  { weight: 1, arbitrary: fc.constantFrom("25", "100000", "100001", "0", "0:00", "999999999.99") },
  { weight: 1, arbitrary: nonsense },
);

const text = fc.oneof(fc.constantFrom("Rosa Quintanilla", " A title ", "ñandú"), nonsense);

const category = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...codes) },
  { weight: 1, arbitrary: nonsense },
);

const area = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...library.vocabulary.areas) },
  { weight: 1, arbitrary: nonsense },
);

/** Whatever can arrive in one field: what is meant for it, and what is not. */
const typedIn = (field: EntryField, providers: readonly string[]): fc.Arbitrary<readonly string[]> => {
  switch (field.as) {
    case "day":
      return fc.array(day, { maxLength: 2 });
    case "hours":
    case "count":
      return fc.array(hours, { maxLength: 2 });
    case "yes":
      return fc.subarray(["yes", "no"]);
    case "choice":
    case "some":
      return fc.oneof(
        { weight: 6, arbitrary: fc.subarray([...field.among], { minLength: 1 }) },
        { weight: 1, arbitrary: fc.array(nonsense, { maxLength: 2 }) },
      );
    case "categories":
    case "category":
      return fc.array(category, { maxLength: 3 });
    case "areas":
      return fc.array(area, { maxLength: 4 });
    case "edition":
      return fc.subarray([...library.editions.keys(), "none"], { maxLength: 1 });
    case "sessions":
      return fc
        .array(fc.tuple(day, hours), { maxLength: 4 })
        .chain((lines) => fc.constantFrom(lines.flat(), lines.flat().slice(1)));
    case "holdings":
      return fc.array(fc.tuple(category, day, day), { maxLength: 3 }).map((lines) => lines.flat());
    case "entry":
      return fc.array(fc.constantFrom(...providers, "nobody", ""), { maxLength: 1 });
    case "line":
    case "prose":
    case "address":
    case "holder":
      return fc.array(text, { maxLength: 2 });
  }
};

/** Anything that can be typed into an entry of a kind. */
export const anyTyped = (kind: EntryKind, providers: readonly string[] = []): fc.Arbitrary<TypedFields> =>
  fc.record(Object.fromEntries(entryFields[kind].map((field) => [field.name, typedIn(field, providers)])), {
    requiredKeys: [],
  });

/** Anything that can be typed into a portfolio, in which RSC names providers that are there or not. */
export const anyEntries: fc.Arbitrary<readonly KeptEntry[]> = fc
  .array(fc.constantFrom(...entryKinds), { maxLength: 12 })
  .chain((kinds) => {
    const once = kinds.filter((kind, at) => kind !== "declarations" || kinds.indexOf(kind) === at);
    const providers = once.flatMap((kind, at) => (kind === "providers" ? [`entry-${at}`] : []));
    return fc.tuple(
      ...once.map((kind, at) =>
        anyTyped(kind, providers).map((typed) => typedEntry(kind, `entry-${at}`, typed)),
      ),
    );
  });
