import { describe, expect, test } from "vitest";
import { doubledDays } from "./doubled-days.ts";
import type { EditorId, Entry, EntryId } from "./entry.ts";
import type { TypedFields } from "./fields.ts";
import type { EntryKind } from "./kinds.ts";

const entry = (id: string, kind: EntryKind, typed: TypedFields): Pick<Entry, "id" | "kind" | "fields"> => ({
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
