import { expect, test, vi } from "vitest";
import { type Draft, grouped, sealedDrafts } from "./drafts.ts";
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

/** A database that answers as a browser's does, a moment later each time. */
const database = () => {
  const rows = new Map<string, unknown>();
  const soon = <T>(work: () => T) => {
    const request = Object.assign(new EventTarget(), { result: undefined as T | undefined });
    queueMicrotask(() => {
      request.result = work();
      request.dispatchEvent(new Event("success"));
    });
    return request;
  };
  const objectStore = () => ({
    put: (row: unknown, key: string) => soon(() => rows.set(key, row)),
    get: (key: string) => soon(() => rows.get(key)),
    delete: (key: string) => soon(() => rows.delete(key)),
    getAll: () => soon(() => [...rows.values()]),
  });
  const transaction = () => {
    const begun = Object.assign(new EventTarget(), { objectStore });
    setImmediate(() => begun.dispatchEvent(new Event("complete")));
    return begun;
  };
  return {
    open: () => soon(() => Object.assign(new EventTarget(), { transaction, close: () => undefined })),
  };
};

test("what is being kept or dropped is so before it is looked what waits", async () => {
  vi.stubGlobal("indexedDB", database());
  const key = crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  const drafts = sealedDrafts("a", key);
  const typed = draft("1", "title", 1, 10);
  const keeping = drafts.keep(typed);
  expect(await drafts.all()).toEqual([typed]);
  await keeping;
  const dropping = drafts.drop([typed]);
  expect(await drafts.all()).toEqual([]);
  await dropping;
  vi.unstubAllGlobals();
});
