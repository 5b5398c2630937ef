import { expect, test } from "vitest";
import type { EntryId } from "../entries/entry.ts";
import type { Document, DocumentId } from "./document.ts";
import { type DocumentSort, wantedDocuments } from "./wanted-documents.ts";

const listed = (name: string, madeAt: number, ...titles: readonly string[]) => ({
  document: {
    id: name as DocumentId,
    name,
    type: "pdf",
    bytes: 1,
    state: "clean",
    reason: null,
    pages: 1,
    pictures: 1,
    proposal: null,
    answered: null,
    madeAt,
    deletedAt: null,
    entries: titles.map((title) => title as EntryId),
  } satisfies Document,
  titles,
});

const all = [
  listed("b.pdf", 3, "Attachment"),
  listed("a.pdf", 1),
  listed("c.pdf", 2, "Escucha y vínculo"),
  listed("d.pdf", 4),
];

test.each<readonly [string, "" | "loose" | "attached", string, DocumentSort | undefined]>([
  ["d a b c", "", "", undefined],
  ["d a", "loose", "", undefined],
  ["b c", "attached", "", undefined],
  ["c", "", "VINCULO esc", undefined],
  ["b", "", "b.pdf attach", undefined],
  ["", "loose", "attach", undefined],
  ["d b c a", "", "", "-date"],
  ["a c b d", "", "", "date"],
  ["a b c d", "", "", "name"],
  ["d c b a", "", "", "-name"],
])("%s are wanted: %s with %j by %s", (names, which, text, sort) => {
  const wanted = wantedDocuments(all, { which, text, sort }, (a, b) => (a < b ? -1 : a > b ? 1 : 0));
  expect(wanted.map(({ document }) => document.name[0]).join(" ")).toBe(names);
});
