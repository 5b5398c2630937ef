import { expect, test } from "vitest";
import type { AssociationId, PersonId } from "../kernel/ids.ts";
import type { EditorId, EntryId } from "./entry.ts";
import { statedOf } from "./facts.ts";
import type { TypedFields } from "./fields.ts";
import { type OfPortfolios, type SharedPortfolio, waitingPortfolios } from "./waiting.ts";

const vocabulary = { categories: new Set<string>(), areas: new Set<string>() };

const shared = (name: string, givenAt: number, lookedAt: number | null = givenAt): SharedPortfolio => ({
  personId: name as PersonId,
  name,
  givenAt,
  holdsUntil: 1_000,
  lookedAt,
});

const training: TypedFields = { title: ["A"], date: ["2020-01-01"], hours: ["3"], approved: ["yes"] };

const entryOf = (person: string, id: string, changedAt: number, typed = training) => ({
  personId: person as PersonId,
  id: id as EntryId,
  kind: "training" as const,
  changedAt,
  fields: Object.fromEntries(
    Object.entries(typed).map(([name, texts]) => [
      name,
      { typed: texts ?? [], version: 1, editor: "e" as EditorId, number: 1 },
    ]),
  ),
});

const confirmed = (person: string, id: string, typed = training) => ({
  personId: person as PersonId,
  associationId: "a" as AssociationId,
  entry: id as EntryId,
  fact: "approval" as const,
  stated: statedOf("approval", typed),
});

const waiting = (portfolios: readonly SharedPortfolio[], of: Partial<OfPortfolios> = {}) =>
  waitingPortfolios(portfolios, { entries: [], confirmations: [], ...of }, vocabulary).map(
    ({ name, since, facts }) => [name, since, facts],
  );

test("nothing waits where nothing is shared, or nothing is stated", () => {
  expect(waiting([])).toEqual([]);
  expect(waiting([shared("Ana", 10)])).toEqual([]);
  expect(waiting([shared("Ana", 10)], { entries: [entryOf("Ana", "1", 20, { title: ["A"] })] })).toEqual([]);
});

test("of a portfolio that nobody looked at it is told that it was shared, whatever is in it", () => {
  const unseen = [shared("Ana", 10, null)];
  expect(waiting(unseen)).toEqual([["Ana", 10, null]]);
  expect(waiting(unseen, { entries: [entryOf("Ana", "1", 20)] })).toEqual([["Ana", 10, null]]);
});

test("what was never confirmed waits, and what was changed since; the person's own portfolio alone", () => {
  const entries = [entryOf("Ana", "1", 20), entryOf("Ana", "2", 30), entryOf("Ben", "3", 40)];
  const confirmations = [confirmed("Ana", "1"), confirmed("Ben", "2")];
  expect(waiting([shared("Ana", 10)], { entries, confirmations })).toEqual([["Ana", 30, 1]]);
  const changed = [confirmed("Ana", "1", { ...training, hours: ["9"] }), confirmed("Ana", "2")];
  expect(waiting([shared("Ana", 10)], { entries, confirmations: changed })).toEqual([["Ana", 20, 1]]);
  expect(waiting([shared("Ana", 10)], { entries })).toEqual([["Ana", 20, 2]]);
});

test("the longest waiting comes first; nothing waits longer than it is shared", () => {
  const entries = [entryOf("Ana", "1", 90), entryOf("Ben", "2", 5), entryOf("Cy", "3", 60)];
  const portfolios = [shared("Ana", 10), shared("Ben", 70), shared("Cy", 10), shared("Dee", 65, null)];
  expect(waiting(portfolios, { entries })).toEqual([
    ["Cy", 60, 1],
    ["Dee", 65, null],
    ["Ben", 70, 1],
    ["Ana", 90, 1],
  ]);
});
