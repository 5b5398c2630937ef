import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AssociationId, Id } from "../kernel/ids.ts";
import { changeStanding } from "./change-standing.ts";
import type { KeptHolder } from "./kept-holder.ts";
import { recordStanding } from "./record-standing.ts";
import { holdsOn, inOrderShown, overlaps, type Standing, type StandingId } from "./standing.ts";
import { withdrawStanding } from "./withdraw-standing.ts";

const idOf = (name: string) => name as StandingId;

const standing = (id: string, further: Partial<Standing> = {}): Standing => ({
  id: idOf(id),
  kind: "held",
  category: "IFS",
  from: "2020-01-01",
  to: null,
  ...further,
});

const somebody = (...standings: readonly Standing[]): KeptHolder => ({
  id: "h" as Id<"holder">,
  associationId: "a" as AssociationId,
  name: "Ana Ruiz",
  level: null,
  address: null,
  note: "",
  version: 3,
  changedAt: 0,
  changedBy: null,
  standings,
});

const recordedAlready = { ok: false, refusal: { code: "standing-recorded-already" } };
const movedOn = { ok: false, refusal: { code: "moved-on" } };
const notThere = { ok: false, refusal: { code: "not-there" } };
const changedTo = (value: Standing) => ({
  ok: true,
  value: { standing: value, version: 4, isChanged: true },
});
const asItWas = (value: Standing) => ({ ok: true, value: { standing: value, version: 3, isChanged: false } });

describe("a standing is recorded", () => {
  const there = standing("one", { from: "2020-01-01", to: "2021-12-31" });
  test.each<[string, Partial<Standing>, boolean]>([
    ["after the same one", { from: "2022-01-01" }, true],
    ["before the same one", { from: "2019-01-01", to: "2019-12-31" }, true],
    ["on its last day", { from: "2021-12-31" }, false],
    ["around it", { from: "2019-01-01" }, false],
    ["within it", { from: "2020-05-01", to: "2020-06-01" }, false],
    ["in another category", { category: "IMHS" }, true],
    ["of another kind", { kind: "vetted" }, true],
    ["of a kind without a category", { kind: "approved", category: null }, true],
  ])("%s", (_words, further, isRecorded) => {
    const wanted = standing("two", further);
    expect(recordStanding(somebody(there), wanted)).toEqual(isRecorded ? changedTo(wanted) : recordedAlready);
  });

  test("once, however often it is sent; another one under its id is refused", () => {
    expect(recordStanding(somebody(there), there)).toEqual(asItWas(there));
    expect(recordStanding(somebody(there), { ...there, from: "2018-01-01" })).toEqual(recordedAlready);
  });
});

describe("the days of a standing change", () => {
  const [one, two] = [
    standing("one", { from: "2020-01-01", to: "2020-12-31" }),
    standing("two", { from: "2022-01-01" }),
  ];
  test("as seen", () => {
    const days = { id: one.id, from: "2020-02-01", to: "2021-06-30" };
    expect(changeStanding(somebody(one, two), 3, days)).toEqual(changedTo({ ...one, ...days }));
    expect(changeStanding(somebody(one, two), 2, days)).toEqual(movedOn);
  });
  test("not into those of the same standing", () => {
    const days = { id: one.id, from: "2020-01-01", to: null };
    expect(changeStanding(somebody(one, two), 3, days)).toEqual(recordedAlready);
  });
  test("once, however often they are sent, and not of what is not there", () => {
    expect(changeStanding(somebody(one), 1, one)).toEqual(asItWas(one));
    expect(changeStanding(somebody(), 3, one)).toEqual(notThere);
  });
});

test("a standing is withdrawn as seen", () => {
  const one = standing("one");
  expect(withdrawStanding(somebody(one), 3, one.id)).toEqual(changedTo(one));
  expect(withdrawStanding(somebody(one), 2, one.id)).toEqual(movedOn);
  expect(withdrawStanding(somebody(), 3, one.id)).toEqual(notThere);
});

const day = fc.integer({ min: 2000, max: 2009 }).map((year) => `${year}-01-01`);
const days = fc.tuple(day, day, fc.boolean()).map(([a, b, goesOn]) => ({
  from: a < b ? a : b,
  to: goesOn ? null : a < b ? b : a,
}));

test("two standings overlap where both hold on one day, whichever is named first", () => {
  fc.assert(
    fc.property(days, days, (one, other) => {
      const [a, b] = [standing("a", one), standing("b", other)];
      const isShared = Array.from({ length: 11 }, (_, index) => `${2000 + index}-01-01`).some(
        (each) => holdsOn(a, each) && holdsOn(b, each),
      );
      expect(overlaps(a, b)).toBe(isShared);
      expect(overlaps(b, a)).toBe(isShared);
    }),
  );
});

test("what goes on is shown first, then the latest", () => {
  const [ended, early, late] = [
    standing("ended", { from: "2024-01-01", to: "2024-02-01" }),
    standing("early", { from: "2010-01-01", category: "IFA" }),
    standing("late", { from: "2022-01-01" }),
  ];
  expect(inOrderShown([ended, early, late])).toEqual([late, early, ended]);
});
