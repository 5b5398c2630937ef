import { describe, expect, test } from "vitest";
import type { SessionId } from "../kernel/ids.ts";
import { DAY, HOUR, MINUTE } from "../kernel/instant.ts";
import type { EditorId, Entry, EntryId } from "./entry.ts";
import { typedOf } from "./entry.ts";
import { type EntrySave, type FieldSave, otherName, type SavedEntry, saveEntry } from "./save-entry.ts";

// The beginning of time: versions count from the moment at which an entry is made.
const NOW = 0;
const ENTRY = "0c000000-0000-4000-8000-000000000001" as EntryId;
const desk = "0e000000-0000-4000-8000-000000000001" as EditorId;
const phone = "0e000000-0000-4000-8000-000000000002" as EditorId;

const here = "5e000000-0000-4000-8000-000000000001" as SessionId;
const elsewhere = "5e000000-0000-4000-8000-000000000002" as SessionId;

const sends = (editor: EditorId, ...saves: readonly FieldSave[]): EntrySave => ({
  entry: ENTRY,
  kind: "training",
  editor,
  session: here,
  saves,
});

const typing = (text: string, base: number, number: number, more: Partial<FieldSave> = {}): FieldSave => ({
  field: "title",
  typed: [text],
  base,
  number,
  ...more,
});

const saved = (there: Entry | undefined, save: EntrySave, now = NOW): SavedEntry => {
  const decided = saveEntry(there, save, now);
  if (!decided.ok) throw new Error(decided.refusal.code);
  return decided.value;
};

const after = (...saves: readonly EntrySave[]): Entry => {
  const entry = saves.reduce<Entry | undefined>((there, save) => saved(there, save).entry, undefined);
  if (entry === undefined) throw new Error("nothing was saved");
  return entry;
};

const othersOf = ({ others }: Entry): readonly string[] => others.map(({ typed }) => typed.join(" "));
const titleOf = (entry: Entry): string | undefined => typedOf(entry)["title"]?.join(" ");

describe("the first save of an entry", () => {
  test("makes it, and tells that it was added", () => {
    const { entry, isChanged, tells } = saved(undefined, sends(desk, typing("Attachment", 0, 1)));
    expect(entry).toEqual({
      id: ENTRY,
      kind: "training",
      version: 1,
      fields: { title: { typed: ["Attachment"], version: 1, editor: desk, number: 1 } },
      others: [],
      editors: { [desk]: { numbers: { title: 1 }, at: NOW, changedAt: NOW, session: here, since: NOW } },
      madeAt: NOW,
      changedAt: NOW,
      deletedAt: null,
    });
    expect({ isChanged, tells }).toEqual({ isChanged: true, tells: "entry.added" });
  });

  test("makes it also where nothing is in it yet", () => {
    const { entry, tells } = saved(undefined, sends(desk), NOW + 7);
    expect({ version: entry.version, fields: entry.fields, tells }).toEqual({
      version: 7,
      fields: {},
      tells: "entry.added",
    });
  });

  test("of a page that saw an entry which is gone by now asks for all of it", () => {
    expect(saveEntry(undefined, sends(desk, typing("Attachment", 3, 4)), NOW)).toEqual({
      ok: false,
      refusal: { code: "entry-gone" },
    });
  });
});

describe("what no page of ours sends", () => {
  test.each<[string, FieldSave]>([
    ["a field that is none", { ...typing("x", 0, 1), field: "colour" }],
    ["a field of every object", { ...typing("x", 0, 1), field: "constructor" }],
    ["a field of another kind", { ...typing("x", 0, 1), field: "employer" }],
    ["more than anybody types", typing("x".repeat(10_001), 0, 1)],
    ["more rows than anybody has", { ...typing("", 0, 1), typed: Array.from({ length: 601 }, () => "") }],
  ])("%s is refused, and the rest with it", (_, save) => {
    expect(saveEntry(undefined, sends(desk, typing("Attachment", 0, 1), save), NOW)).toEqual({
      ok: false,
      refusal: { code: "entry-not-accepted" },
    });
  });

  test("as much as can be typed is taken", () => {
    expect(saved(undefined, sends(desk, typing("x".repeat(10_000), 0, 1))).isChanged).toBe(true);
  });

  test("an entry of another kind", () => {
    const there = after(sends(desk, typing("Attachment", 0, 1)));
    expect(saveEntry(there, { ...sends(desk), kind: "work" }, NOW)).toEqual({
      ok: false,
      refusal: { code: "entry-of-other-kind" },
    });
  });
});

describe("one editor", () => {
  test("goes on typing without having seen what came of it", () => {
    const entry = after(sends(desk, typing("A", 0, 1)), sends(desk, typing("At", 0, 2)));
    expect([titleOf(entry), entry.version, othersOf(entry)]).toEqual(["At", 2, []]);
  });

  test("several fields in one save, in the order of their numbers", () => {
    const entry = after(
      sends(
        desk,
        typing("At", 0, 3),
        { field: "date", typed: ["2026"], base: 0, number: 2 },
        typing("A", 0, 1),
      ),
    );
    expect(typedOf(entry)).toEqual({ title: ["At"], date: ["2026"] });
    expect(entry.editors[desk]?.numbers).toEqual({ title: 3, date: 2 });
  });

  test("what comes twice happens once", () => {
    const entry = after(sends(desk, typing("A", 0, 1)));
    const again = saved(entry, sends(desk, typing("A", 0, 1)), NOW + MINUTE);
    expect(again).toEqual({ entry, isChanged: false, tells: null });
  });

  test("what comes late does not undo what was typed after it", () => {
    const entry = after(sends(desk, typing("At", 0, 2)), sends(desk, typing("A", 0, 1)));
    expect(titleOf(entry)).toBe("At");
  });

  test("what comes late in one field does not keep another one out", () => {
    const entry = after(
      sends(desk, typing("At", 0, 2)),
      sends(desk, { field: "place", typed: ["Lansing"], base: 0, number: 1 }),
    );
    expect(typedOf(entry)).toEqual({ title: ["At"], place: ["Lansing"] });
  });

  test("what comes late after typing that came out as it was before undoes nothing either", () => {
    const entry = after(
      sends(desk, typing("Attachment", 0, 1)),
      sends(phone, typing("Attachment", 1, 2)),
      sends(desk, typing("Bonding", 1, 2)),
      sends(phone, typing("Attach", 1, 1)),
    );
    expect([titleOf(entry), othersOf(entry)]).toEqual(["Bonding", []]);
  });

  test("a field that is emptied is empty", () => {
    const entry = after(sends(desk, typing("A", 0, 1)), sends(desk, typing("", 1, 2)));
    expect(typedOf(entry)).toEqual({ title: [] });
  });

  test("rows keep their place, and rows without anything are none", () => {
    const rows = (typed: readonly string[], number: number): FieldSave => ({
      field: "sessions",
      typed,
      base: 0,
      number,
    });
    expect(typedOf(after(sends(desk, rows(["", "1.5", "2026-01-02", ""], 1))))).toEqual({
      sessions: ["", "1.5", "2026-01-02", ""],
    });
    expect(typedOf(after(sends(desk, rows(["", "", "", ""], 1))))).toEqual({});
  });
});

describe("two editors", () => {
  const both = () => after(sends(desk, typing("Attachment", 0, 1)), sends(phone, typing("Bonding", 0, 1)));

  test("in different fields change both", () => {
    const entry = after(
      sends(desk, typing("Attachment", 0, 1)),
      sends(phone, { field: "place", typed: ["Lansing"], base: 0, number: 1 }),
    );
    expect([typedOf(entry), entry.others]).toEqual([{ title: ["Attachment"], place: ["Lansing"] }, []]);
  });

  test("the second one, who saw what the first typed, has the word", () => {
    const entry = after(sends(desk, typing("Attachment", 0, 1)), sends(phone, typing("Bonding", 1, 1)));
    expect([titleOf(entry), othersOf(entry)]).toEqual(["Bonding", []]);
  });

  test("the second one, who did not, is asked, and nothing is lost", () => {
    const entry = both();
    expect([titleOf(entry), othersOf(entry)]).toEqual(["Attachment", ["Bonding"]]);
  });

  test("are not asked where both typed the same", () => {
    const entry = after(sends(desk, typing("Attachment", 0, 1)), sends(phone, typing("Attachment", 0, 1)));
    expect([titleOf(entry), othersOf(entry), entry.version]).toEqual(["Attachment", [], 1]);
  });

  test("of the second one the last word is kept, once", () => {
    const entry = saved(both(), sends(phone, typing("Bonding now", 0, 2))).entry;
    expect(othersOf(entry)).toEqual(["Bonding now"]);
    expect(othersOf(saved(entry, sends(phone, typing("Bonding", 0, 1))).entry)).toEqual(["Bonding now"]);
  });

  test("the second one agrees after all", () => {
    const entry = saved(both(), sends(phone, typing("Attachment", 0, 2))).entry;
    expect([titleOf(entry), othersOf(entry)]).toEqual(["Attachment", []]);
  });

  test("the second one goes on in what it was shown: its own word stays beside it until somebody chooses", () => {
    const there = both();
    const entry = saved(there, sends(phone, typing("Attachment theory", there.version, 2))).entry;
    expect([titleOf(entry), othersOf(entry)]).toEqual(["Attachment theory", ["Bonding"]]);
    const chosen = typing("Bonding", entry.version, 3, {
      settles: [otherName({ editor: phone, number: 1 })],
    });
    expect(othersOf(saved(entry, sends(phone, chosen)).entry)).toEqual([]);
  });

  test("that the second one emptied the field is kept too", () => {
    const entry = after(
      sends(desk, typing("Attachment", 0, 1)),
      sends(phone, typing("Bonding", 1, 1)),
      sends(desk, typing("Attachment theory", 1, 2)),
      sends(desk, typing("", 1, 3)),
    );
    expect([titleOf(entry), entry.others.map(({ typed }) => typed)]).toEqual(["Bonding", [[]]]);
  });
});

describe("choosing", () => {
  const both = () => after(sends(desk, typing("Attachment", 0, 1)), sends(phone, typing("Bonding", 0, 1)));
  const bonding = otherName({ editor: phone, number: 1 });

  test.each(["Attachment", "Bonding", "Both"])("%s settles what was seen", (text) => {
    const there = both();
    const entry = saved(there, sends(desk, typing(text, there.version, 2, { settles: [bonding] }))).entry;
    expect([titleOf(entry), othersOf(entry)]).toEqual([text, []]);
    expect(entry.version).toBeGreaterThan(there.version);
  });

  test("leaves what was typed since", () => {
    const there = saved(both(), sends(phone, typing("Bonding now", 0, 2))).entry;
    const entry = saved(there, sends(desk, typing("Attachment", 1, 2, { settles: [bonding] }))).entry;
    expect([titleOf(entry), othersOf(entry)]).toEqual(["Attachment", ["Bonding now"]]);
  });

  test("in one field leaves the others", () => {
    const there = after(
      sends(desk, typing("A", 0, 1), { field: "place", typed: ["B"], base: 0, number: 1 }),
      sends(phone, typing("C", 0, 1), { field: "place", typed: ["D"], base: 0, number: 1 }),
    );
    const entry = saved(there, sends(desk, typing("A", 1, 2, { settles: [bonding] }))).entry;
    expect(entry.others.map(({ field, typed }) => [field, typed])).toEqual([["place", ["D"]]]);
  });

  test("something else that nobody saw is asked again", () => {
    const there = saved(both(), sends(desk, typing("Attachment theory", 1, 2))).entry;
    const third = "0e000000-0000-4000-8000-000000000003" as EditorId;
    const entry = saved(there, sends(third, typing("Bonding", 1, 1, { settles: [bonding] }))).entry;
    expect([titleOf(entry), othersOf(entry)]).toEqual(["Attachment theory", ["Bonding"]]);
  });
});

describe("what the audit is told", () => {
  const told = (
    ...changes: readonly (readonly [at: number, session: SessionId, editor?: EditorId])[]
  ): readonly (string | null)[] => {
    let there: Entry | undefined;
    return changes.map(([at, session, editor = desk], index) => {
      const change = typing(`${index}`, there?.version ?? 0, index + 1);
      const { entry, tells } = saved(there, { ...sends(editor, change), session }, NOW + at);
      there = entry;
      return tells;
    });
  };

  test("one event for each sitting, which ends with an hour without a change", () => {
    expect(told([0, here], [HOUR, here], [2 * HOUR, here], [3 * HOUR + 1, here], [4 * HOUR, here])).toEqual([
      "entry.added",
      null,
      null,
      "entry.edited",
      null,
    ]);
  });

  test("a sitting ends after eight hours, however busy somebody is", () => {
    const changes = Array.from({ length: 52 }, (_, index) => [(index * HOUR) / 2, here] as const);
    const at = told(...changes).flatMap((tells, index) => (tells === null ? [] : [index / 2]));
    expect(at).toEqual([0, 8, 16, 24]);
  });

  test("another session is told of, also where it goes on as the same page", () => {
    expect(told([0, here], [1, elsewhere], [2, here], [3, elsewhere, phone], [4, elsewhere])).toEqual([
      "entry.added",
      "entry.edited",
      // The page had become that of the other session.
      "entry.edited",
      "entry.edited",
      null,
    ]);
  });

  test("two sessions, each in its page, are told of once each", () => {
    const turns = Array.from({ length: 10 }, (_, index): readonly [number, SessionId, EditorId] =>
      index % 2 === 0 ? [index * MINUTE, here, desk] : [index * MINUTE, elsewhere, phone],
    );
    expect(told(...turns).filter((tells) => tells !== null)).toEqual(["entry.added", "entry.edited"]);
  });

  test("two pages of one session are one sitting", () => {
    expect(told([0, here], [1, here, phone], [HOUR + 1, here], [2 * HOUR + 1, here, phone])).toEqual([
      "entry.added",
      null,
      null,
      null,
    ]);
  });

  test("what brings an entry back begins a sitting", () => {
    const there = after(sends(desk, typing("A", 0, 1)));
    const deleted = { ...there, version: 2, deletedAt: NOW + 7 * HOUR };
    const back = saved(deleted, sends(desk, typing("B", 2, 2)), NOW + 7 * HOUR);
    const on = saved(back.entry, sends(desk, typing("C", 4, 3)), NOW + 8 * HOUR);
    expect([back.tells, on.tells]).toEqual(["entry.restored", null]);
  });

  test("a save that changes nothing tells nothing, and hides nothing that follows", () => {
    const there = after(sends(desk, typing("A", 0, 1)));
    const fromElsewhere = (save: FieldSave) => ({ ...sends(phone, save), session: elsewhere });
    const same = saved(there, fromElsewhere(typing("A", 1, 1)), NOW + MINUTE);
    const other = saved(same.entry, fromElsewhere(typing("B", 1, 2)), NOW + 2 * MINUTE);
    expect([same.tells, other.tells]).toEqual([null, "entry.edited"]);
    expect([there.changedAt, same.entry.changedAt, other.entry.changedAt]).toEqual([
      NOW,
      NOW,
      NOW + 2 * MINUTE,
    ]);
  });
});

describe("an entry that was forgotten and is made anew", () => {
  const LATER = NOW + 31 * DAY;
  const anew = (...saves: readonly FieldSave[]): Entry =>
    saved(undefined, sends(desk, ...saves), LATER).entry;

  test("stands above all that a page may have seen of the one before", () => {
    const seen = 500;
    const there = anew(typing("Attachment", 0, 9));
    const entry = saved(there, sends(phone, typing("Bonding", seen, 8)), LATER + 1).entry;
    expect([titleOf(entry), othersOf(entry)]).toEqual(["Attachment", ["Bonding"]]);
  });

  test("takes from an old page what it does not hold", () => {
    const there = anew(typing("Attachment", 0, 9));
    const place = { field: "place", typed: ["Lansing"], base: 500, number: 8 };
    const entry = saved(there, sends(phone, place), LATER + 1).entry;
    expect([typedOf(entry), entry.others]).toEqual([{ title: ["Attachment"], place: ["Lansing"] }, []]);
  });
});

describe("editors of long ago", () => {
  const editor = (index: number): EditorId =>
    `0e000000-0000-4000-8000-${String(index).padStart(12, "0")}` as EditorId;
  const busy = (first: EntrySave): Entry =>
    Array.from({ length: 45 }, (_, index) => index + 10).reduce(
      (there, index) =>
        saved(
          there,
          sends(editor(index), { field: "notes", typed: [`${index}`], base: there.version, number: 1 }),
          NOW + index,
        ).entry,
      after(first),
    );

  test("are forgotten, the last forty are not", () => {
    const there = busy(sends(desk, typing("A", 0, 2)));
    expect(Object.keys(there.editors)).toHaveLength(40);
    expect(there.editors[desk]).toBe(undefined);
  });

  test("do not undo with a late save what they typed later", () => {
    const there = busy(sends(desk, typing("B", 0, 2)));
    expect(titleOf(saved(there, sends(desk, typing("A", 0, 1)), NOW + HOUR).entry)).toBe("B");
  });

  test("still add what has never come", () => {
    const there = busy(sends(desk, typing("B", 0, 2)));
    expect(titleOf(saved(there, sends(desk, typing("C", 0, 3)), NOW + HOUR).entry)).toBe("C");
  });
});

test("what is kept beside the fields has an end too: then nothing more is taken, and nothing there is lost", () => {
  const first = { field: "notes", typed: ["x".repeat(9000)], base: 0, number: 1 };
  const sending = (editor: number, text: string) => ({
    entry: "e" as EntryId,
    kind: "training" as const,
    editor: `editor ${editor}` as EditorId,
    session: here,
    saves: [{ ...first, typed: [text.repeat(9000)] }],
  });
  let entry: Entry | undefined;
  const answers: boolean[] = [];
  for (let editor = 0; editor < 20; editor++) {
    const saved = saveEntry(entry, sending(editor, String.fromCharCode(97 + editor)), editor);
    answers.push(saved.ok);
    if (saved.ok) entry = saved.value.entry;
  }
  expect(answers.filter(Boolean)).toHaveLength(11);
  expect(entry?.others).toHaveLength(10);
  expect(entry?.fields["notes"]?.typed).toEqual(["a".repeat(9000)]);
});
