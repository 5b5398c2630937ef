import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EntryId } from "../entries/entry.ts";
import type { EntryKind } from "../entries/kinds.ts";
import type { Id } from "../kernel/ids.ts";
import { type CopiedEntry, type Copy, compareCopies, copyAgain, type Part } from "./copy.ts";

const entry = (
  id: string,
  kind: EntryKind,
  title: string,
  further: Readonly<Record<string, readonly string[]>> = {},
  documents: readonly string[] = [],
): CopiedEntry => ({
  id: id as EntryId,
  kind,
  fields: { title: [title], ...further },
  documents: documents as readonly Id<"document">[],
});
const named = (id: string): Part => ({ of: "entry", entry: id as EntryId });
const section = (kind: EntryKind): Part => ({ of: "section", kind });
const ids = (copy: Copy): readonly string[] => copy.map(({ id }) => id);

const earlier: Copy = [
  entry("t1", "training", "Attachment"),
  entry("t2", "training", "Play"),
  entry("w1", "work", "Home visitor"),
  entry("r1", "rsc", "Monthly", { provider: ["p1"] }),
  entry("p1", "providers", "Ana"),
];
const living: Copy = [
  entry("t1", "training", "Attachment, in full"),
  entry("t2", "training", "Play, in full"),
  entry("t3", "training", "New"),
  entry("w1", "work", "Teacher"),
  entry("r1", "rsc", "Monthly", { provider: ["p2"] }),
  entry("p1", "providers", "Ana, changed"),
  entry("p2", "providers", "Bo"),
];
const titles = (copy: Copy): readonly unknown[] => copy.map(({ fields }) => fields["title"]?.[0]);

describe("a resubmission", () => {
  test("holds what was submitted, however much the portfolio has changed", () => {
    expect(copyAgain(earlier, living, [])).toEqual(earlier);
  });

  test("replaces the entries that were named only", () => {
    expect(titles(copyAgain(earlier, living, [named("t1")]))).toEqual([
      "Attachment, in full",
      "Play",
      "Home visitor",
      "Monthly",
      "Ana",
    ]);
  });

  test("of a section takes what came, and lets go what was deleted", () => {
    const without = living.filter(({ id }) => id !== "t1");
    expect(ids(copyAgain(earlier, without, [section("training")]))).toEqual(["t2", "w1", "r1", "p1", "t3"]);
    expect(ids(copyAgain(earlier, without, [named("t1")]))).toEqual(["t2", "w1", "r1", "p1"]);
  });

  test("brings whom a returned entry names now, and leaves others as they were", () => {
    const again = copyAgain(earlier, living, [named("r1")]);
    expect(ids(again)).toEqual(["t1", "t2", "w1", "r1", "p1", "p2"]);
    expect(again.find(({ id }) => id === "p1")?.fields["title"]).toEqual(["Ana"]);
  });

  test("never touches what was not named, and is the same a second time", () => {
    const kinds = ["training", "work", "rsc", "providers"] as const;
    const one = fc.record({
      id: fc.constantFrom("a", "b", "c", "d", "e"),
      kind: fc.constantFrom(...kinds),
      title: fc.constantFrom("x", "y"),
    });
    const copy = fc
      .uniqueArray(one, { selector: ({ id }) => id, maxLength: 5 })
      .map((list): Copy => list.map(({ id, kind, title }) => entry(`${kind}-${id}`, kind, title)));
    const part = fc.oneof(
      fc.constantFrom(...kinds).map(section),
      fc.constantFrom("training-a", "rsc-b", "work-c").map(named),
    );
    fc.assert(
      fc.property(copy, copy, fc.array(part, { maxLength: 3 }), (before, now, parts) => {
        const again = copyAgain(before, now, parts);
        const isOpen = ({ id, kind }: CopiedEntry): boolean =>
          parts.some((each) => (each.of === "entry" ? each.entry === id : each.kind === kind));
        expect(again.filter((each) => !isOpen(each))).toEqual(before.filter((each) => !isOpen(each)));
        expect(again.filter(isOpen).toSorted(byId)).toEqual(now.filter(isOpen).toSorted(byId));
        expect(copyAgain(again, now, parts)).toEqual(again);
        expect(compareCopies(before, again).every(({ id, kind }) => isOpen(entry(id, kind, "")))).toBe(true);
      }),
    );
  });
});

const byId = (one: CopiedEntry, other: CopiedEntry): number => (one.id < other.id ? -1 : 1);

describe("a comparison", () => {
  test("of the same says nothing", () => {
    expect(compareCopies(earlier, [...earlier])).toEqual([]);
  });

  test("tells what was changed, came and went, with what it was and is", () => {
    const before = [entry("t1", "training", "A", { hours: ["2"] }, ["d1"]), entry("t2", "training", "B")];
    const after = [
      entry("t1", "training", "A", { date: ["2026-01-01"] }, ["d2"]),
      entry("t3", "training", "C"),
    ];
    expect(compareCopies(before, after)).toEqual([
      {
        id: "t1",
        kind: "training",
        change: "changed",
        fields: [
          { field: "hours", was: ["2"], is: [] },
          { field: "date", was: [], is: ["2026-01-01"] },
        ],
        documents: { gone: ["d1"], come: ["d2"] },
      },
      {
        id: "t2",
        kind: "training",
        change: "removed",
        fields: [{ field: "title", was: ["B"], is: [] }],
        documents: { gone: [], come: [] },
      },
      {
        id: "t3",
        kind: "training",
        change: "added",
        fields: [{ field: "title", was: [], is: ["C"] }],
        documents: { gone: [], come: [] },
      },
    ]);
  });

  test("tells a document alone", () => {
    const [one] = compareCopies([entry("t1", "training", "A")], [entry("t1", "training", "A", {}, ["d1"])]);
    expect(one).toMatchObject({ change: "changed", fields: [], documents: { come: ["d1"] } });
  });
});
