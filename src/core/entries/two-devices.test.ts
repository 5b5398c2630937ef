import fc from "fast-check";
import { expect, test } from "vitest";
import type { SessionId } from "../kernel/ids.ts";
import { DAY, MINUTE } from "../kernel/instant.ts";
import { deleteEntry } from "./delete-entry.ts";
import type { EditorId, Entry, EntryId } from "./entry.ts";
import { restoreEntry } from "./restore-entry.ts";
import { type FieldSave, otherName, saveEntry } from "./save-entry.ts";

// Pages on several devices type into one entry. What they send arrives late, twice, in another order or after a delete;
// what they see of each other is old. In the end all of it has come.

const ENTRY = "0c000000-0000-4000-8000-000000000001" as EntryId;
const SESSION = "5e000000-0000-4000-8000-000000000001" as SessionId;
const BUTTON = { session: SESSION, editor: "0e000000-0000-4000-8000-0000000000ff" as EditorId };
const FIELDS = ["title", "place"] as const;
type Field = (typeof FIELDS)[number];

/** Where a save came from: the text its author saw in the field, and what they chose against. */
type Sent = { readonly save: FieldSave; readonly editor: EditorId; readonly saw: string };

type Page = {
  readonly editor: EditorId;
  number: number;
  /** What the page last saw of each field: the entry as it was then. */
  readonly saw: Record<Field, Entry | undefined>;
};

type Step =
  | { readonly do: "type" | "choose"; readonly page: number; readonly field: Field; readonly text: string }
  | { readonly do: "look"; readonly page: number }
  | { readonly do: "arrive"; readonly which: number }
  | { readonly do: "delete" | "restore"; readonly page: number };

/** Every other page is open in another browser. */
const sessionOf = (editor: EditorId): SessionId =>
  (Number(editor.at(-1)) % 2 === 0 ? SESSION : SESSION.replace("1", "2")) as SessionId;

const textOf = (entry: Entry | undefined, field: string): string =>
  entry?.fields[field]?.typed.join("") ?? "";

/** Plays the steps, lets the rest arrive, and tells what was sent and how the entry stood after each arrival. */
const play = (steps: readonly Step[], pageCount: number) => {
  const pages = Array.from(
    { length: pageCount },
    (_, index): Page => ({
      editor: `0e000000-0000-4000-8000-00000000000${index}` as EditorId,
      number: 0,
      saw: { title: undefined, place: undefined },
    }),
  );
  const sent: Sent[] = [];
  const arrived = new Set<Sent>();
  const told: { readonly tells: string; readonly editor: EditorId }[] = [];
  let entry: Entry | undefined;
  let now = Date.UTC(2027, 2, 1, 12);

  const arrive = (each: Sent): void => {
    const decided = saveEntry(
      entry,
      {
        entry: ENTRY,
        kind: "training",
        editor: each.editor,
        session: sessionOf(each.editor),
        saves: [each.save],
      },
      now,
    );
    if (!decided.ok) throw new Error(decided.refusal.code);
    if (arrived.has(each)) expect(decided.value).toEqual({ entry, isChanged: false, tells: null });
    arrived.add(each);
    entry = decided.value.entry;
    if (decided.value.tells !== null) told.push({ tells: decided.value.tells, editor: each.editor });
  };

  const write = (page: Page, field: Field, text: string, chooses: boolean): void => {
    const saw = page.saw[field];
    page.number += 1;
    const settles = chooses ? saw?.others.filter((other) => other.field === field).map(otherName) : undefined;
    const save = { field, typed: [text], base: saw?.version ?? 0, number: page.number, settles };
    sent.push({ save, editor: page.editor, saw: textOf(saw, field) });
  };

  for (const step of steps) {
    now += MINUTE;
    const page = "page" in step ? pages[step.page % pages.length] : undefined;
    if (step.do === "arrive") {
      const each = sent[step.which % Math.max(1, sent.length)];
      // An entry that is not there yet is made by a page that has seen none of it.
      if (each !== undefined && (entry !== undefined || each.save.base === 0)) arrive(each);
    } else if (step.do === "look") {
      // A field with something typed and not yet arrived is not looked at: the page shows what is typed.
      for (const field of FIELDS)
        if (
          !sent.some(
            (each) => each.editor === page?.editor && each.save.field === field && !arrived.has(each),
          )
        )
          (page as Page).saw[field] = entry;
    } else if (step.do === "type" || step.do === "choose")
      write(page as Page, step.field, step.text, step.do === "choose");
    else if (entry !== undefined && step.do === "restore") entry = restoreEntry(entry, BUTTON, now);
    else if (entry !== undefined) {
      const deleted = deleteEntry(entry, page?.saw.title?.version ?? 0, now);
      if (deleted.ok) entry = deleted.value;
      else expect(entry.version).toBeGreaterThan(page?.saw.title?.version ?? 0);
    }
  }
  for (const each of sent) if (!arrived.has(each)) arrive(each);
  return { entry, sent, told };
};

const number = fc.nat({ max: 40 });
const text = fc.constantFrom("a", "b", "c", "");
const steps = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constantFrom("type", "choose"),
        page: number,
        field: fc.constantFrom(...FIELDS),
        text,
      }),
    },
    { weight: 4, arbitrary: fc.record({ do: fc.constant("arrive"), which: number }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("look"), page: number }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom("delete", "restore"), page: number }) },
  ),
  { maxLength: 40 },
) as fc.Arbitrary<readonly Step[]>;

/** Every text typed is like no other. */
const unlike = (all: readonly Step[]): readonly Step[] =>
  all.map((step, index) => ("text" in step ? { ...step, text: `${step.text}${index}` } : step));

const cases = fc.tuple(steps, fc.integer({ min: 1, max: 6 }));
const runs = { numRuns: 3000 };

/** What stands in the field, and what is kept beside it. */
const kept = (entry: Entry | undefined, field: string): readonly string[] => [
  textOf(entry, field),
  ...(entry?.others ?? []).filter((other) => other.field === field).map(({ typed }) => typed.join("")),
];

/** The last that each page typed into each field. */
const lastTyped = (sent: readonly Sent[]): readonly Sent[] => [
  ...new Map(sent.map((each) => [`${each.editor} ${each.save.field}`, each])).values(),
];

const expectNothingLost = (entry: Entry | undefined, sent: readonly Sent[]): void => {
  for (const last of lastTyped(sent)) {
    const { field, typed } = last.save;
    const isKept = kept(entry, field).includes(typed.join(""));
    const wasSeen = sent.some(
      ({ save, saw, editor }) =>
        save.field === field &&
        // Written over by a page that saw it, or chosen against by name.
        ((editor !== last.editor && saw === typed.join("")) ||
          save.settles?.includes(otherName({ editor: last.editor, number: last.save.number })) === true),
    );
    if (!isKept && !wasSeen) throw new Error(`${last.editor} typed ${typed.join("")} into ${field}: lost`);
  }
};

test("nothing that was typed last is lost", () => {
  fc.assert(
    fc.property(cases, ([played, pages]) => {
      const { entry, sent } = play(unlike(played), pages);
      expectNothingLost(entry, sent);
    }),
    runs,
  );
});

test("nothing is kept twice, and nobody is asked about what stands in the field", () => {
  fc.assert(
    fc.property(cases, ([played, pages]) => {
      const different = play(unlike(played), pages).entry;
      for (const field of FIELDS) {
        const all = kept(different, field);
        expect(new Set(all).size).toBe(all.length);
      }
      const { entry } = play(played, pages);
      for (const field of FIELDS) expect(kept(entry, field).slice(1)).not.toContain(textOf(entry, field));
      const authors = entry?.others.map(({ field, editor }) => `${field} ${editor}`) ?? [];
      expect(new Set(authors).size).toBe(authors.length);
    }),
    runs,
  );
});

test("all of it a second time, in any order, changes nothing", () => {
  fc.assert(
    fc.property(cases, fc.array(number, { maxLength: 60 }), ([played, pages], again) => {
      const { entry, sent } = play(played, pages);
      for (const which of again) {
        const each = sent[which % Math.max(1, sent.length)];
        if (each === undefined) continue;
        const { save, editor } = each;
        expect(
          saveEntry(
            entry,
            { entry: ENTRY, kind: "training", editor, session: SESSION, saves: [save] },
            Date.UTC(2028, 1),
          ),
        ).toEqual({ ok: true, value: { entry, isChanged: false, tells: null } });
      }
    }),
    runs,
  );
});

test("a page alone has what it typed last, and is never asked", () => {
  fc.assert(
    fc.property(steps, (played) => {
      const { entry, sent } = play(played, 1);
      expect(entry?.others ?? []).toEqual([]);
      for (const { save } of lastTyped(sent)) expect(textOf(entry, save.field)).toBe(save.typed.join(""));
    }),
    runs,
  );
});

test("what is typed after a delete, by whoever, is there and not deleted", () => {
  fc.assert(
    fc.property(cases, ([played, pages]) => {
      const { entry } = play(unlike(played), pages);
      if (entry === undefined) return;
      const deleted = deleteEntry(entry, entry.version, Date.UTC(2028, 1));
      if (!deleted.ok) throw new Error("not deleted as it was seen");
      for (const base of [0, entry.version]) {
        const editor = "0e000000-0000-4000-8000-0000000000ff" as EditorId;
        const saves = [{ field: "title", typed: ["new"], base, number: 1 }];
        const back = saveEntry(
          deleted.value,
          { entry: ENTRY, kind: "training", editor, session: SESSION, saves },
          Date.UTC(2028, 2),
        );
        expect(
          back.ok && [back.value.entry.deletedAt, kept(back.value.entry, "title").includes("new")],
        ).toEqual([null, true]);
      }
    }),
    runs,
  );
});

test("the audit is told once for each session of a sitting", () => {
  fc.assert(
    fc.property(cases, ([played, pages]) => {
      const { told, entry } = play(
        unlike(played).filter(({ do: what }) => what !== "delete"),
        pages,
      );
      expect(told.filter(({ tells }) => tells === "entry.added")).toHaveLength(entry === undefined ? 0 : 1);
      expect(new Set(told.map(({ editor }) => sessionOf(editor))).size).toBe(told.length);
    }),
    runs,
  );
});

test("an entry that was forgotten, and made anew by an old page, loses nothing to another page as old", () => {
  fc.assert(
    fc.property(cases, fc.nat({ max: 200 }), ([played, pages], behind) => {
      const before = play(played, pages).entry;
      if (before === undefined) return;
      const old = (number: number): EditorId => `0e000000-0000-4000-8000-0000000000f${number}` as EditorId;
      const sends = (there: Entry | undefined, editor: EditorId, text: string, base: number): Entry => {
        const saves = FIELDS.map((field) => ({ field, typed: [text], base, number: 1 }));
        const save = { entry: ENTRY, kind: "training" as const, editor, session: SESSION, saves };
        const decided = saveEntry(there, save, before.changedAt + 31 * DAY);
        if (!decided.ok) throw new Error(decided.refusal.code);
        return decided.value.entry;
      };
      const anew = sends(undefined, old(1), "first", 0);
      const seen = Math.max(1, before.version - behind);
      const both = sends(anew, old(2), "second", seen);
      for (const field of FIELDS) expect(kept(both, field)).toEqual(["first", "second"]);
    }),
    runs,
  );
});
