import { describe, expect, test } from "vitest";
import type { SessionId } from "../kernel/ids.ts";
import { deleteEntry } from "./delete-entry.ts";
import type { EditorId, Entry, EntryId } from "./entry.ts";
import { typedOf } from "./entry.ts";
import { restoreEntry } from "./restore-entry.ts";
import { saveEntry } from "./save-entry.ts";

// The beginning of time: versions count from the moment at which an entry is made.
const NOW = 0;
const session = "5e000000-0000-4000-8000-000000000001" as SessionId;
const id = "0c000000-0000-4000-8000-000000000001" as EntryId;
const desk = "0e000000-0000-4000-8000-000000000001" as EditorId;
const phone = "0e000000-0000-4000-8000-000000000002" as EditorId;

const button = "0e000000-0000-4000-8000-000000000003" as EditorId;
const elsewhere = "5e000000-0000-4000-8000-000000000002" as SessionId;
const by = { session, editor: button };

const typed = (
  there: Entry | undefined,
  editor: EditorId,
  text: string,
  base: number,
  number = 1,
  of: SessionId = session,
) => {
  const saves = [{ field: "title", typed: [text], base, number }];
  const decided = saveEntry(there, { entry: id, kind: "training", editor, session: of, saves }, NOW);
  if (!decided.ok) throw new Error(decided.refusal.code);
  return decided.value;
};

const there = typed(undefined, desk, "Attachment", 0).entry;
const deleted: Entry = { ...there, version: 2, deletedAt: NOW + 1, changedAt: NOW + 1 };

describe("deleting an entry", () => {
  test("as it was seen", () => {
    expect(deleteEntry(there, 1, NOW + 1)).toEqual({ ok: true, value: deleted });
  });

  test("twice happens once", () => {
    expect(deleteEntry(deleted, 1, NOW + 9)).toEqual({ ok: true, value: deleted });
  });

  test.each([
    ["what stands in a field", typed(there, phone, "Bonding", 1).entry],
    ["what is kept beside a field", typed(there, phone, "Bonding", 0).entry],
  ])("an edit wins over it: %s changed since", (_, changed) => {
    expect(deleteEntry(changed, 1, NOW + 1)).toEqual({ ok: false, refusal: { code: "entry-changed-since" } });
  });

  test("nobody typed anything since: the same text again does not hinder it", () => {
    expect(deleteEntry(typed(there, phone, "Attachment", 0).entry, 1, NOW + 1).ok).toBe(true);
  });
});

describe("an entry that was deleted", () => {
  test("comes back as it was", () => {
    const back = restoreEntry(deleted, by, NOW + 2);
    expect(back).toEqual({ ...there, editors: back.editors, version: 3, changedAt: NOW + 2 });
    expect(restoreEntry(back, by, NOW + 3)).toBe(back);
  });

  test("comes back into a sitting: what its session changes next is part of it, what another one changes is not", () => {
    const back = restoreEntry(deleted, by, NOW + 2);
    expect(typed(back, desk, "Attachment theory", 3, 2).tells).toBeNull();
    expect(typed(back, desk, "Attachment theory", 3, 2, elsewhere).tells).toBe("entry.edited");
  });

  test("comes back by an edit, and whoever deleted it has to look again", () => {
    const { entry, tells } = typed(deleted, desk, "Attachment theory", 1, 2);
    expect([entry.deletedAt, tells, typedOf(entry)["title"]]).toEqual([
      null,
      "entry.restored",
      ["Attachment theory"],
    ]);
    expect(deleteEntry(entry, deleted.version, NOW).ok).toBe(false);
  });

  test("comes back by an edit that is kept beside a field", () => {
    const { entry } = typed(deleted, phone, "Bonding", 0);
    expect([entry.deletedAt, entry.others.length]).toEqual([null, 1]);
  });

  test("does not come back by what had come before, or says the same", () => {
    expect(typed(deleted, desk, "Attachment", 0, 1)).toEqual({
      entry: deleted,
      isChanged: false,
      tells: null,
    });
    expect(typed(deleted, phone, "Attachment", 0).entry.deletedAt).toBe(deleted.deletedAt);
  });
});
