import { expect, test } from "vitest";
import type { EntryId, TypedEntry } from "../entries/entry.ts";
import { alikeReferences } from "./alike-references.ts";

const entry = (kind: TypedEntry["kind"], name: string): TypedEntry => ({
  id: name as EntryId,
  kind,
  fields: { name: { typed: [name] } },
});
const there = [entry("references", "Dana Ruiz"), entry("references", ""), entry("providers", "Dana Ruiz")];

test.each([
  ["Dana Ruiz", 1],
  ["dana  ruíz", 1],
  ["Ruiz, Dana", 1],
  ["Dr. Dana Ruiz", 1],
  ["Dana", 0],
  ["Dana Ruíz-Lind", 1],
  ["Dana Lind", 0],
  ["", 0],
])("%s is alike %i of the references", (name, count) => {
  expect(alikeReferences(there, name).map(({ kind }) => kind)).toEqual(
    Array.from({ length: count }, () => "references"),
  );
});
