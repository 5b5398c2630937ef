import fc from "fast-check";
import { expect, test } from "vitest";
import { library } from "../../../tests/kit/engine.ts";
import type { EditorId, EntryId } from "../entries/entry.ts";
import { allGroups } from "./area-groups.ts";
import { nextToTag } from "./next-to-tag.ts";

const groups = allGroups(library);
const field = (text: string) => ({ typed: [text], version: 1, editor: "e" as EditorId, number: 1 });

const training = (title: string, at: number, area?: string) => ({
  id: `${at}` as EntryId,
  kind: "training" as const,
  fields: { title: field(title), ...(area === undefined ? {} : { areas: field(area) }) },
});

const walk = (entries: readonly ReturnType<typeof training>[]): readonly string[] => {
  const seen: string[] = [];
  for (let next = nextToTag(entries, null, groups); next !== undefined; ) {
    seen.push(next.id);
    next = nextToTag(entries, next.id, groups);
  }
  return seen;
};

test("those with suggestions come first, and what is tagged is left out", () => {
  const titles = ["Xyz", "Grief and loss", "Qrs", "Trauma"];
  const entries = titles.map((title, at) => training(title, at));
  expect(walk(entries)).toEqual(["1", "3", "0", "2"]);
  expect(
    nextToTag(entries.with(1, training("Grief and loss", 1, "reflection/curiosity")), "1", groups)?.id,
  ).toBe("3");
  expect(walk(entries.with(3, training("Trauma", 3, "reflection/curiosity")))).toEqual(["1", "0", "2"]);
});

test("a walk meets every entry once", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("Xyz", "Trauma", "Qrs", "Grief")), (titles) => {
      const entries = titles.map((title, at) => training(title, at));
      expect(walk(entries).toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
    }),
  );
});
