import { describe, expect, test } from "vitest";
import { doubledDays, isAnyThere, newlyThere, thereAlready } from "./doubled-days.ts";
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

describe("beside the hours of an entry", () => {
  const total = (id: string, further: TypedFields = {}) => ({
    id,
    typed: {
      provider: ["dana"],
      form: ["group"],
      logged: ["total"],
      from: ["2025-02-01"],
      to: ["2025-02-28"],
      hours: ["3"],
      ...further,
    },
  });
  const asEntry = ({ id, typed: fields }: ReturnType<typeof total>) => entry(id, "rsc", fields);
  const nothing = { same: [], others: [], totals: [] };
  const february = { from: "2025-02-01", to: "2025-02-28", hours: 3 };

  test.each<[string, TypedFields, readonly TypedEntry[], object]>([
    ["a total holds days of a series in another form", {}, [there], { ...nothing, others: ["2025-02-28"] }],
    [
      "a total overlaps another",
      { to: ["2025-03-31"] },
      [asEntry(total("t"))],
      { ...nothing, totals: [february] },
    ],
    [
      "a total ends before another",
      { from: ["2025-01-01"], to: ["2025-01-31"] },
      [asEntry(total("t"))],
      nothing,
    ],
    ["a total is of no hours yet", { hours: [] }, [there, asEntry(total("t"))], nothing],
    ["a total is with somebody else", { provider: ["rosa"] }, [there], nothing],
    ["nobody is named", { provider: [] }, [asEntry(total("t", { provider: [] }))], nothing],
    [
      "a total that became a series holds its days",
      { logged: ["sessions"], sessions: ["2025-02-03", "1"] },
      [asEntry(total("t"))],
      { ...nothing, totals: [february] },
    ],
  ])("%s", (_, further, others, told) => {
    const { id, typed: fields } = total("own", further);
    const all = [dana, rosa, ...others, entry(id, "rsc", fields)];
    expect(thereAlready(all, { typed: fields, own: [id] })).toEqual(told);
  });

  test("only what was not there already when it was opened is asked about", () => {
    const all = [dana, there, asEntry(total("t"))];
    const before = total("own");
    const ask = (further: TypedFields, opened: TypedFields | undefined) =>
      newlyThere(all, total("own", further), opened);
    expect(isAnyThere(ask({}, undefined))).toBe(true);
    expect(isAnyThere(ask({}, {}))).toBe(true);
    expect(ask({ hours: ["4"] }, before.typed)).toEqual(nothing);
    expect(ask({ from: ["2025-01-01"] }, before.typed)).toEqual({ ...nothing, others: ["2025-01-31"] });
    expect(ask({}, { ...before.typed, to: ["2025-02-27"] })).toEqual({ ...nothing, others: ["2025-02-28"] });
  });
});
