import { expect, test } from "vitest";
import { type Draft, grouped } from "./drafts.ts";
import { newId } from "./new-id.ts";

const draft = (editor: string, field: string, number: number, at: number): Draft => ({
  account: "a",
  entry: "e",
  kind: "training",
  editor,
  field,
  typed: [field],
  base: 0,
  number,
  at,
});

test("drafts are sent page by page, in the order of their numbers, the page that was typed in last at the end", () => {
  const all = [draft("1", "title", 5, 90), draft("2", "title", 1, 50), draft("1", "place", 2, 10)];
  expect(grouped(all).map(({ editor, drafts }) => [editor, drafts.map(({ number }) => number)])).toEqual([
    ["2", [1]],
    ["1", [2, 5]],
  ]);
  expect(grouped([])).toEqual([]);
});

test("ids that a page makes are UUIDs, each another", () => {
  const made = Array.from({ length: 100 }, newId);
  expect(new Set(made).size).toBe(100);
  for (const id of made)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
