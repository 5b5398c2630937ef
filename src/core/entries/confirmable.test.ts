import { expect, test } from "vitest";
import type { AssociationId } from "../kernel/ids.ts";
import { confirmableIn } from "./confirmable.ts";
import type { EditorId, EntryId, TypedEntry } from "./entry.ts";
import { type Confirmation, type Fact, statedOf } from "./facts.ts";
import type { TypedFields } from "./fields.ts";
import type { EntryKind } from "./kinds.ts";

const vocabulary = { categories: new Set(["IFS"]), areas: new Set<string>() };

const entry = (id: string, kind: EntryKind, typed: TypedFields): TypedEntry => ({
  id: id as EntryId,
  kind,
  fields: Object.fromEntries(
    Object.entries(typed).map(([name, texts]) => [
      name,
      { typed: texts ?? [], version: 1, editor: "e" as EditorId, number: 1 },
    ]),
  ),
});

const degree: TypedFields = {
  kind: ["degree"],
  level: ["bachelor"],
  finished: ["finished"],
  conferredOn: ["2019-05-20"],
  transcript: ["official"],
};

const found = (entries: readonly ReturnType<typeof entry>[], confirmations: readonly Confirmation[] = []) =>
  confirmableIn(entries, confirmations, vocabulary).map(({ entry: { id }, fact, state }) => [
    id,
    fact,
    state,
  ]);

test.each<readonly [EntryKind, TypedFields, readonly string[]]>([
  ["education", degree, ["transcript"]],
  ["education", { ...degree, transcript: ["unofficial"] }, []],
  ["education", { ...degree, conferredOn: [] }, []],
  ["training", { title: ["A"], date: ["2020-01-01"], hours: ["3"], approved: ["yes"] }, ["approval"]],
  ["training", { title: ["A"], date: ["2020-01-01"], hours: ["3"] }, []],
  ["memberships", { association: ["A"], from: ["2020-01-01"], to: ["2020-12-31"] }, ["membership"]],
  ["memberships", { association: ["A"], from: ["2020-01-01"] }, []],
  ["endorsements", { category: ["IFS"], earnedOn: ["2020-01-01"] }, ["endorsement"]],
  ["exams", { on: ["2020-01-01"], part: ["essay"] }, ["exam"]],
  ["declarations", { ethicsSignedOn: ["2020-01-01"] }, ["ethics"]],
  [
    "declarations",
    { agreementSignedOn: ["2020-01-01"], ethicsSignedOn: ["2020-01-01"] },
    ["ethics", "agreement"],
  ],
  ["work", {}, []],
])("%s %j states %j", (kind, typed, stated) => {
  expect(found([entry("a", kind, typed)]).map(([, fact]) => fact)).toEqual(stated);
});

const series: TypedFields = {
  title: ["A"],
  logged: ["sessions"],
  sessions: ["2020-01-01", "2"],
  hours: ["500"],
  approved: ["yes"],
};

test.each<readonly [Fact, TypedFields, TypedFields]>([
  ["transcript", degree, { degree: ["PhD"] }],
  ["transcript", degree, { institution: ["Elsewhere"] }],
  ["transcript", degree, { related: ["yes"] }],
  ["transcript", degree, { kind: ["coursework"] }],
  ["approval", series, { logged: ["total"] }],
  ["approval", series, { sessions: ["2020-01-01", "3"] }],
  ["approval", series, { part: ["taught"] }],
  ["approval", series, { rscProvisionHours: ["2"] }],
  ["membership", {}, { to: ["2020-01-01"] }],
  ["endorsement", { going: ["ended"] }, { endedOn: ["2020-01-01"] }],
  ["exam", { part: ["essay"] }, { designation: ["C"] }],
  ["ethics", {}, { ethicsSignedOn: ["2020-01-01"] }],
  ["agreement", {}, { agreementSignedOn: ["2020-01-01"] }],
])("what is stated of %s is not %j once it is changed by %j", (fact, before, change) => {
  expect(statedOf(fact, { ...before, ...change })).not.toBe(statedOf(fact, before));
});

test("what is not asked is not stated", () => {
  expect(statedOf("approval", { ...series, hours: ["1"] })).toBe(statedOf("approval", series));
});

test("a confirmation stands as long as nothing of what it confirmed changes", () => {
  const confirmed: Confirmation = {
    associationId: "here" as AssociationId,
    entry: "a" as EntryId,
    fact: "transcript",
    stated: statedOf("transcript", degree),
  };
  expect(found([entry("a", "education", degree)], [confirmed])).toEqual([["a", "transcript", "confirmed"]]);
  expect(found([entry("a", "education", { ...degree, notes: ["B"] })], [confirmed])).toEqual([
    ["a", "transcript", "confirmed"],
  ]);
  expect(found([entry("a", "education", { ...degree, level: ["master"] })], [confirmed])).toEqual([
    ["a", "transcript", "changed"],
  ]);
  expect(found([entry("b", "education", degree)], [confirmed])).toEqual([["b", "transcript", "open"]]);
});
