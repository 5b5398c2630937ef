import fc from "fast-check";
import { expect, test } from "vitest";
import { library } from "../../../tests/kit/engine.ts";
import { anyEntries, keptOf, typedEntry } from "../../../tests/kit/typed-entries.ts";
import { composePortfolio } from "../entries/compose-portfolio.ts";
import { entryFields } from "../entries/fields.ts";
import type { EntryKind } from "../entries/kinds.ts";
import { decompose } from "./decompose.ts";

const { vocabulary } = library;

const again = (document: { readonly [key: string]: unknown }) => {
  const { entries, unplaced, waiting } = decompose(document, vocabulary);
  const kept = keptOf(entries.map(({ id, kind, typed }, at) => typedEntry(kind, id ?? `made-${at}`, typed)));
  return { ...composePortfolio(kept, vocabulary, "stated"), unplaced, waiting };
};

/** What a database holds: its JSON has no NUL and no half of a pair. */
const storable = (text: string): string => text.replaceAll("\0", "").toWellFormed();

/** Of one text a field takes one (save-entry.ts). */
const takesSeveral = (kind: EntryKind, field: string): boolean =>
  ["some", "categories", "sessions", "holdings", "areas"].includes(
    entryFields[kind].find(({ name }) => name === field)?.as ?? "",
  );

const stored = anyEntries.map((entries) =>
  entries.map((entry) => ({
    ...entry,
    fields: Object.fromEntries(
      Object.entries(entry.fields).map(([name, field]) => [
        name,
        { ...field, typed: field.typed.map(storable).slice(0, takesSeveral(entry.kind, name) ? 600 : 1) },
      ]),
    ),
  })),
);

test("a portfolio that is exported and imported is the same document", () => {
  fc.assert(
    fc.property(stored, (entries) => {
      const { document } = composePortfolio(keptOf(entries), vocabulary, "stated");
      const back = again(document);
      expect(back.document).toEqual(document);
      expect(back.unplaced).toEqual([]);
      expect(back.waiting).toBe(0);
    }),
    { numRuns: 400 },
  );
});

test.each([
  [{ id: "r", raterId: "r" }, []],
  [{ id: "r", raterId: "oakes" }, ["/references/0/raterId"]],
  [{ id: "r", raterId: "ana@willow.example", about: { address: "Ana@willow.example" } }, []],
  [{ id: "r", raterId: "r", about: { address: "ana@willow.example" } }, ["/references/0/raterId"]],
])("a rater who would be another is named: %j", (rating, unplaced) => {
  expect(decompose({ references: [rating] }, vocabulary).unplaced).toEqual(unplaced);
});
