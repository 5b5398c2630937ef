import { expect, test } from "vitest";
import type { EntryId } from "../entries/entry.ts";
import { DAY } from "../kernel/instant.ts";
import { type Brought, isOpen, mayRedo, mayUndo, undoingOf } from "./undo-import.ts";

const id = (text: string): EntryId => text as EntryId;
const brought = (name: string, further: Partial<Brought> = {}): Brought => ({
  id: id(name),
  kind: "training",
  version: 5,
  left: 5,
  deletedAt: null,
  ...further,
});

test("what an import brought is told apart by what became of it", () => {
  const all = [
    brought("untouched"),
    brought("edited", { version: 6 }),
    brought("of-nobody", { kind: "providers" }),
    brought("of-untouched", { kind: "providers" }),
    brought("of-edited", { kind: "providers" }),
    brought("of-another", { kind: "providers" }),
    brought("edited-of-another", { kind: "providers", version: 7 }),
    brought("deleted", { deletedAt: 1, version: 6 }),
  ];
  const namings = [
    ["untouched", "of-untouched"],
    ["untouched", "of-edited"],
    ["edited", "of-edited"],
    ["edited", "of-another"],
    ["another", "of-another"],
    ["another", "edited-of-another"],
  ].map(([by = "", provider = ""]) => ({ by: id(by), provider: id(provider) }));
  expect(undoingOf(all, namings)).toEqual({
    untouched: ["untouched", "of-nobody", "of-untouched"],
    changed: ["edited", "of-edited"],
    named: ["of-another", "edited-of-another"],
    gone: 1,
  });
});

const taken = { state: "taken", takenAt: 0, undoneAt: null } as const;
const undone = { state: "undone", takenAt: 0, undoneAt: 5 } as const;

test.each([
  [taken, 30 * DAY - 1, undefined, "import-not-undone"],
  [taken, 30 * DAY, "import-too-old", "import-not-undone"],
  [undone, 30 * DAY - 1, "import-not-there-to-undo", undefined],
  [undone, 30 * DAY, "import-not-there-to-undo", "import-too-old"],
  [{ state: "looking", takenAt: null, undoneAt: null }, 0, "import-not-there-to-undo", "import-not-undone"],
] as const)("for thirty days: %j at %i", (standing, now, undo, redo) => {
  const [mayBeUndone, mayBeRedone] = [mayUndo(standing, now), mayRedo(standing, now)];
  expect(mayBeUndone.ok ? undefined : mayBeUndone.refusal.code).toBe(undo);
  expect(mayBeRedone.ok ? undefined : mayBeRedone.refusal.code).toBe(redo);
  expect(isOpen(standing, now)).toBe(standing.takenAt !== null && now < 30 * DAY);
});
