import { describe, expect, test } from "vitest";
import { library } from "../../../tests/kit/engine.ts";
import type { EntryId } from "../entries/entry.ts";
import { parseDay } from "../kernel/calendar.ts";
import type { AssociationId } from "../kernel/ids.ts";
import type { JudgedBy } from "./judge-application.ts";
import { judgeApplication, requirementsHolding } from "./judge-application.ts";
import { judgedThen, type Settled, settledOf } from "./settled.ts";

const day = parseDay("2027-03-01") ?? 0;
const association = "00000000-0000-4000-8000-00000000000a" as AssociationId;
const reference = "00000000-0000-4000-8000-000000000001" as EntryId;

const judged: JudgedBy = {
  kept: {
    id: "person",
    entries: [{ id: reference, kind: "references", fields: { name: { typed: ["Ana Vega"] } } }],
    holders: new Map(),
    confirmations: [],
    association,
    on: "2027-03-01",
  },
  process: {
    ratings: new Map([[reference, { receivedOn: "2027-02-01", roles: ["teacher"] }]]),
    ethicsSignedOn: "2027-02-02",
    agreementSignedOn: null,
  },
  overlays: [],
  day,
};

describe("what is frozen with a copy", () => {
  const copy = [
    { id: reference, kind: "references" as const, fields: { name: ["Ana Vega"] }, documents: [] },
  ];
  const then = judgedThen(copy, JSON.parse(JSON.stringify(settledOf(judged, []))) as Settled, {
    id: "person",
    association,
    on: "2027-03-01",
    day,
  });

  test("is what it was judged by, through being kept as text", () => {
    expect(then).toEqual(judged);
  });

  test("holds the day alone of a rating in a copy that is older than roles", () => {
    const older = { ...settledOf(judged, []), ratings: [[reference, "2027-02-01"]] } as Settled;
    expect(
      judgedThen(copy, older, { id: "person", association, on: "2027-03-01", day }).process.ratings,
    ).toEqual(new Map([[reference, { receivedOn: "2027-02-01" }]]));
  });

  test.each(["IFS", "IMHS"])("comes to the same verdict for %s", (category) => {
    const of = { edition: "categories-2017", category };
    const verdict = judgeApplication(of, judged, library);
    expect(verdict?.confirmed.requirements.length).toBeGreaterThan(0);
    expect(judgeApplication(of, then, library)).toEqual(verdict);
  });
});

describe("an application", () => {
  test("whose rules nobody knows has no verdict, and does not meet them", () => {
    for (const of of [
      { edition: "nobody", category: "IFS" },
      { edition: "categories-2017", category: "NOBODY" },
    ])
      expect(judgeApplication(of, judged, library)).toBeUndefined();
    expect(requirementsHolding(undefined)).toEqual([]);
    expect(requirementsHolding({ readyToSubmit: false })).toEqual([]);
    expect(requirementsHolding({ readyToSubmit: true })).toEqual(["requirements-met"]);
  });
});
