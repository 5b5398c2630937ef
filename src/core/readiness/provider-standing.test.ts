import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { library } from "../../../tests/kit/engine.ts";
import { keptOf, typedEntry } from "../../../tests/kit/typed-entries.ts";
import type { TypedFields } from "../entries/fields.ts";
import type { Kept } from "../entries/kept.ts";
import { formatDay, parseDay } from "../kernel/calendar.ts";
import type { AssociationId } from "../kernel/ids.ts";
import type { Holder, HolderId, StandingContent, StandingId } from "../register/standing.ts";
import { countingIn } from "./counting.ts";
import { offeredTo } from "./offered.ts";
import { providerStanding, type Spell } from "./provider-standing.ts";
import { verdictFor, viewedAs } from "./readiness.ts";
import { allTargets, findTarget, type Target } from "./target.ts";

const { vocabulary } = library;
const offers = offeredTo(library, [], new Map(), Date.UTC(2026, 2, 2, 12));
const targetOf = (edition: string, category: string): Target => {
  const target = findTarget(offers, { edition, category });
  if (target === undefined) throw new Error(`no ${edition}/${category}`);
  return target;
};
const IFS = targetOf("categories-2017", "IFS");
const IMHS = targetOf("categories-2017", "IMHS");

const degree = typedEntry("education", "e", {
  kind: ["degree"],
  level: ["master"],
  finished: ["finished"],
  conferredOn: ["2015-05-10"],
});

const held = "d0000000-0000-4000-8000-000000000001";

const registered = (...standings: readonly StandingContent[]): Pick<Kept, "holders" | "association"> => {
  const holder: Holder = {
    id: held as HolderId,
    associationId: "a" as AssociationId,
    name: "Dana Ruiz",
    level: "master",
    standings: standings.map((each, at) => ({ ...each, id: `s${at}` as StandingId })),
  };
  return { holders: new Map([[holder.id, holder]]), association: "a" as AssociationId };
};

const spellsOf = (
  provider: TypedFields,
  rsc: TypedFields,
  {
    target = IFS,
    further = {},
    beside = [degree],
  }: {
    readonly target?: Target;
    readonly further?: Partial<Kept>;
    readonly beside?: Kept["entries"];
  } = {},
): readonly Spell[] | undefined =>
  providerStanding(
    {
      ...keptOf([...beside, typedEntry("providers", "p", { name: ["Dana Ruiz"], ...provider })]),
      ...further,
    },
    vocabulary,
    target,
    { provider: ["p"], form: ["group"], bands: ["infant"], ...rsc },
  );

const range = { from: ["2022-01-01"], to: ["2024-12-31"] };

describe("a provider's standing", () => {
  test("holds on some days and not on others", () => {
    const spells = spellsOf({ held: ["IMHS", "2019-01-01", "2023-03-31"] }, range, { target: IMHS });
    expect(spells?.map(({ from, to, judged }) => [from, to, judged.isCounted])).toEqual([
      ["2022-01-01", "2023-03-31", true],
      ["2023-04-01", "2024-12-31", false],
    ]);
    expect(spells?.[0]?.judged).toEqual({
      isCounted: true,
      because: [{ is: "held", category: "IMHS", from: "2019-01-01", to: "2023-03-31" }],
    });
    expect(spells?.[1]?.judged).toMatchObject({
      isCounted: false,
      reason: "provider-not-qualified",
      isApart: false,
    });
  });

  test("would hold by what the rules ask", () => {
    const judged = spellsOf({}, range, { target: IMHS })?.[0]?.judged;
    const ways = judged?.isCounted === false ? judged.ways : undefined;
    expect(ways?.held).toEqual(
      ["IMHS", "ECMHS", "IMHM-C", "ECMHM-C"].filter((code) => ways?.held.includes(code)),
    );
    expect(ways?.held).toContain("IMHS");
    expect(ways?.held).not.toContain("IFS");
  });

  test("names only what is needed of several", () => {
    const spells = spellsOf(
      { held: ["IFS", "2010-01-01", "", "IMHS", "2019-01-01", ""], receivesRsc: ["yes"], level: ["master"] },
      range,
      { target: IMHS },
    );
    expect(spells).toHaveLength(1);
    expect(spells?.[0]?.judged).toMatchObject({ because: [{ is: "held", category: "IMHS" }] });
  });

  test("may not matter at all", () => {
    const anybody = allTargets(offers).find((target) =>
      spellsOf({}, range, { target })?.every(({ judged }) => judged.isCounted),
    );
    expect(spellsOf({}, range, { target: anybody ?? IFS })?.[0]?.judged).toEqual({
      isCounted: true,
      because: [],
    });
  });

  test("is vetted for part of an entry only: apart those days would count", () => {
    const target = targetOf("categories-2017", "ECFS");
    const further = registered({ kind: "vetted", category: "ECMHS", from: "2019-01-01", to: "2023-06-30" });
    const spells = spellsOf(
      { holder: [held] },
      { ...range, bands: ["early-childhood"] },
      { target, further },
    );
    expect(
      spells?.map(({ from, judged }) => [from, judged.isCounted, "isApart" in judged && judged.isApart]),
    ).toEqual([
      ["2022-01-01", false, true],
      ["2023-07-01", false, false],
    ]);
  });

  test("says what else keeps hours from counting", () => {
    const reasons = (rsc: TypedFields) =>
      spellsOf({ held: ["IMHS", "2001-01-01", ""] }, rsc, { target: IMHS })?.map(({ from, judged }) =>
        judged.isCounted ? from : [from, judged.reason],
      );
    expect(reasons({ ...range, bands: [] })).toEqual([["2022-01-01", "wrong-band"]]);
    expect(reasons({ from: ["2014-01-01"], to: ["2016-01-01"] })).toEqual([
      ["2014-01-01", "before-degree"],
      "2015-05-10",
    ]);
    expect(reasons({ from: ["2026-01-01"], to: ["2026-06-30"] })).toEqual([
      "2026-01-01",
      ["2026-03-03", "after-as-of"],
    ]);
  });

  test.each<[string, TypedFields]>([
    ["without a day", {}],
    ["without a day that can be read", { from: ["soon"] }],
    ["without a provider", { ...range, provider: [] }],
    ["with somebody who is not there", { ...range, provider: ["nobody"] }],
  ])("%s nothing can be said", (_, rsc) => {
    expect(spellsOf({}, rsc)).toBeUndefined();
  });

  test("of one day, and of days of a series", () => {
    const provider = { held: ["IMHS", "2023-02-01", ""] };
    expect(spellsOf(provider, { from: ["2023-05-05"] }, { target: IMHS })).toMatchObject([
      { from: "2023-05-05", to: "2023-05-05", judged: { isCounted: true } },
    ]);
    const sessions = ["2023-03-20", "1", "2023-01-20", "1", "2023-02-20", "1"];
    expect(spellsOf(provider, { logged: ["sessions"], sessions }, { target: IMHS })).toMatchObject([
      { from: "2023-01-20", to: "2023-01-20", judged: { isCounted: false } },
      { from: "2023-02-20", to: "2023-03-20", judged: { isCounted: true } },
    ]);
  });
});

const LOW = parseDay("2012-01-01") ?? 0;
const HIGH = parseDay("2027-12-31") ?? 0;
const anyDay = fc.integer({ min: LOW, max: HIGH }).map(formatDay);
const anyProvider = fc.record({
  name: fc.constant(["Dana"]),
  held: fc
    .array(
      fc.tuple(
        fc.constantFrom("IFS", "IMHS", "ECMHS", "IMHM-C", "ECMHM-C"),
        anyDay,
        fc.oneof(anyDay, fc.constant("")),
      ),
      {
        maxLength: 3,
      },
    )
    .map((some) => some.filter(([, from, to]) => to === "" || to >= from).flat()),
  ers: fc.constantFrom(["none"], ["emerging"], ["endorsed"]),
  ersFrom: anyDay.map((day) => [day]),
  vettedAs: fc.subarray(["IMHS", "ECMHS"]),
  approved: fc.constantFrom([], ["yes"]),
  receivesRsc: fc.constantFrom([], ["yes"]),
  level: fc.constantFrom([], ["bachelor"], ["master"]),
});
const anyDegree = fc.record({
  kind: fc.constant(["degree"]),
  level: fc.constantFrom(["bachelor"], ["master"]),
  finished: fc.constant(["finished"]),
  conferredOn: anyDay.map((day) => [day]),
});
const anyRsc = fc.record({
  provider: fc.constant(["p"]),
  form: fc.constantFrom(["group"], ["individual"]),
  bands: fc.subarray(["infant", "early-childhood"]),
  whileProvidingRsc: fc.constantFrom([], ["yes"]),
  peer: fc.constantFrom([], ["yes"]),
});

test("on every day it is the answer of the engine about an hour on that day, for any portfolio", () => {
  const targets = allTargets(offers);
  fc.assert(
    fc.property(
      anyProvider,
      fc.array(anyDegree, { maxLength: 2 }),
      anyRsc,
      fc.tuple(anyDay, anyDay).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const))),
      fc.integer({ min: 0, max: 1000 }),
      fc.constantFrom(...targets),
      fc.subarray(["noQualifiedRscProvider", "providesRsc"]),
      (provider, degrees, rsc, [from, to], at, target, declared) => {
        const rest = [
          ...degrees.map((typed, index) => typedEntry("education", `e${index}`, typed)),
          typedEntry("training", "t", { title: ["T"], date: ["2020-01-01"], hours: ["3"] }),
          typedEntry("declarations", "d", { declared }),
          typedEntry("providers", "p", provider),
        ];
        const spells = providerStanding(keptOf(rest), vocabulary, target, { ...rsc, from: [from], to: [to] });
        const [first, last] = [parseDay(from) ?? 0, parseDay(to) ?? 0];
        const day = formatDay(first + Math.round(((last - first) * at) / 1000));
        const alone = typedEntry("rsc", "r", { ...rsc, logged: ["sessions"], sessions: [day, "1"] });
        const judged = verdictFor(viewedAs(keptOf([...rest, alone]), vocabulary, "stated"), target);
        const counting = countingIn(judged, "rsc", (id) => id === "r");
        const spell = spells?.find((each) => each.from <= day && day <= each.to);
        const told = spell?.judged;
        const reason = told === undefined || told.isCounted ? undefined : told.reason;
        expect(told?.isCounted).toBe(counting?.isCounted);
        expect(reason).toBe(counting === undefined || counting.isCounted ? undefined : counting.reason);
        expect(spells?.[0]?.from ?? from).toBe(from);
        expect(spells?.at(-1)?.to ?? to).toBe(to);
      },
    ),
    { numRuns: 300 },
  );
});
