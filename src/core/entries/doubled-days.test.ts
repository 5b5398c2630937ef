import { describe, expect, test } from "vitest";
import { doubledDays, isAnyThere, thereAlready } from "./doubled-days.ts";
import type { EditorId, EntryId, TypedEntry } from "./entry.ts";
import type { TypedFields } from "./fields.ts";
import type { EntryKind } from "./kinds.ts";

const entry = (id: string, kind: EntryKind, typed: TypedFields): TypedEntry => ({
  id: id as EntryId,
  kind,
  fields: Object.fromEntries(
    Object.entries(typed).map(([name, texts]) => [
      name,
      { typed: texts ?? [], version: 1, editor: "page" as EditorId, number: 1 },
    ]),
  ),
});

const dana = entry("dana", "providers", { name: ["Dana Ruiz"], holder: ["h1"] });
const rosa = entry("rosa", "providers", { name: ["Rosa Quintanilla"] });
const series = (id: string, provider: string, sessions: readonly string[], further: TypedFields = {}) =>
  entry(id, "rsc", {
    provider: [provider],
    form: ["individual"],
    logged: ["sessions"],
    sessions,
    ...further,
  });
const there = series("there", "dana", ["2025-01-31", "1.5", "2025-02-28", "1.5"]);

const typed = (provider: string, sessions: readonly string[], form = "individual"): TypedFields => ({
  provider: [provider],
  form: [form],
  sessions,
});
const same = ["2025-01-31", "1:30", "2025-03-31", "1.5"];

describe("days that are recorded already", () => {
  test.each<
    [string, ReturnType<typeof typed>, TypedFields | undefined, readonly string[], readonly string[]]
  >([
    ["with the same provider", typed("dana", same), undefined, [], ["2025-01-31"]],
    ["with other hours", typed("dana", ["2025-01-31", "2"]), undefined, [], []],
    ["in the other form", typed("dana", same, "group"), undefined, [], []],
    ["with somebody else", typed("rosa", same), undefined, [], []],
    ["with a new person of the same name", typed("x", same), { name: ["dana  RUIZ"] }, [], ["2025-01-31"]],
    ["with a new person of the same register", typed("x", same), { holder: ["h1"] }, [], ["2025-01-31"]],
    ["with a new person of no name", typed("x", same), { name: [""], holder: [] }, [], []],
    ["in the entry that is meant", typed("dana", same), undefined, ["there"], []],
  ])("%s", (_, sent, provider, own, told) => {
    expect(doubledDays([dana, rosa, there], { typed: sent, provider, own })).toEqual(told);
  });

  test("nothing is known of days in an entry that holds a total", () => {
    const total = series("total", "dana", same, { logged: ["total"] });
    expect(doubledDays([dana, total], { typed: typed("dana", same), own: [] })).toEqual([]);
  });
});

describe("what may be the same", () => {
  const total = (further: TypedFields = {}) =>
    entry("total", "rsc", {
      provider: ["dana"],
      form: ["group"],
      logged: ["total"],
      from: ["2025-01-01"],
      to: ["2025-12-31"],
      hours: ["18"],
      ...further,
    });
  const asked = (entries: readonly ReturnType<typeof entry>[], sent: TypedFields, into?: string) =>
    thereAlready([dana, rosa, ...entries], {
      typed: sent,
      own: ["page", ...(into === undefined ? [] : [into])],
      into,
    });
  const nothing = { same: [], others: [], totals: [] };
  const covering = { from: "2025-01-01", to: "2025-12-31", hours: 18 };

  test("is a total that holds one of the days, in whatever form", () => {
    const found = asked([total()], typed("dana", same));
    expect([found, isAnyThere(found)]).toEqual([{ ...nothing, totals: [covering] }, true]);
  });

  test.each<[string, TypedFields, TypedFields]>([
    ["with somebody else", { provider: ["rosa"] }, typed("dana", same)],
    ["of other days", { to: ["2025-01-30"] }, typed("dana", same)],
    ["without days", { from: [], to: [] }, typed("dana", same)],
    ["without hours", { hours: [""] }, typed("dana", same)],
  ])("is no total %s", (_, further, sent) => {
    const found = asked([total(further)], sent);
    expect([found, isAnyThere(found)]).toEqual([nothing, false]);
  });

  test("is a day with other hours, or in the other form", () => {
    expect(asked([there], typed("dana", ["2025-01-31", "2", "2025-03-31", "2"]))).toEqual({
      ...nothing,
      others: ["2025-01-31"],
    });
    expect(asked([there], typed("dana", same, "group")).others).toEqual(["2025-01-31"]);
    expect(asked([there], typed("dana", same))).toEqual({ ...nothing, same: ["2025-01-31"] });
    expect(asked([there], typed("rosa", same))).toEqual(nothing);
  });

  test("is in the entry that it is added to only what that has not already", () => {
    expect(asked([there], typed("dana", same), "there")).toEqual(nothing);
    expect(asked([there], typed("dana", ["2025-01-31", "2"]), "there").others).toEqual(["2025-01-31"]);
  });
});
