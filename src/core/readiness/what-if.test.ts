import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { library } from "../../../tests/kit/engine.ts";
import { keptOf, typedEntry } from "../../../tests/kit/typed-entries.ts";
import { addYears, formatDay, parseDay } from "../kernel/calendar.ts";
import { holdingBack } from "../planning/holding-back.ts";
import { plan, USUAL_PACE } from "../planning/plan.ts";
import { type Assumption, allThereOn, isNothing, withHours } from "../planning/with-hours.ts";
import type { RequirementId } from "../standards/verdict.ts";
import { offeredTo } from "./offered.ts";
import { viewedAs } from "./readiness.ts";
import { findTarget, type Target } from "./target.ts";
import { imagine } from "./what-if.ts";

const offers = offeredTo(library, [], new Map(), Date.UTC(2026, 2, 2, 12));
const today = parseDay("2026-03-02") ?? 0;
const day = (text: string): number => parseDay(text) ?? Number.NaN;
const targetOf = (edition: string, category: string): Target => {
  const target = findTarget(offers, { edition, category });
  if (target === undefined) throw new Error(`no ${edition}/${category}`);
  return target;
};

const nothing: Assumption = {
  trainingHours: 0,
  trainingAbout: 0,
  rscHours: 0,
  rscAbout: 0,
  rscForm: "individual",
  by: today,
  degree: null,
};

const begun = viewedAs(
  keptOf([
    typedEntry("education", "e", {
      kind: ["degree"],
      level: ["bachelor"],
      finished: ["finished"],
      conferredOn: ["2019-05-10"],
      transcript: ["official"],
    }),
    typedEntry("work", "w", {
      kind: ["paid"],
      from: ["2025-01-01"],
      going: ["goes-on"],
      bands: ["infant"],
      services: ["prevention"],
      families: ["12"],
      socialEmotionalFocus: ["yes"],
      relationshipFocus: ["yes"],
    }),
    typedEntry("memberships", "m", { association: ["Alder Bay"], from: ["2026-01-01"], to: ["2026-12-31"] }),
  ]),
  library.vocabulary,
  "stated",
);

const statusOf = (
  outlook: {
    readonly verdict: { readonly requirements: readonly { readonly id: string; readonly status: string }[] };
  } | null,
  id: RequirementId,
): string | undefined => outlook?.verdict.requirements.find((each) => each.id === id)?.status;

describe("what somebody imagines", () => {
  const target = targetOf("categories-2017", "IFS");

  test("is nothing, and later there is only today", () => {
    expect(isNothing(nothing)).toBe(true);
    const { now, later } = imagine(begun, target, nothing, USUAL_PACE);
    expect(later).toBeNull();
    expect(formatDay(now.on)).toBe("2026-03-02");
    expect(now.plan).toEqual(
      plan(target.offer.edition, begun.composed.portfolio, target.category, [], today, USUAL_PACE),
    );
  });

  test("counts on the day on which it is all there, with jobs going on and memberships renewed", () => {
    const assumption = { ...nothing, trainingHours: 30, rscHours: 24, by: day("2027-03-31") };
    const { now, later } = imagine(begun, target, assumption, USUAL_PACE);
    expect([statusOf(now, "training.hours"), statusOf(later, "training.hours")]).toEqual(["unmet", "met"]);
    expect([statusOf(now, "rsc.hours"), statusOf(later, "rsc.hours")]).toEqual(["unmet", "met"]);
    expect([statusOf(now, "work.duration"), statusOf(later, "work.duration")]).toEqual(["unmet", "met"]);
    expect(statusOf(later, "membership")).toBe("met");
    expect(later && formatDay(later.on)).toBe("2027-03-31");
  });

  test("a quarter of an hour too little is too little", () => {
    const by = day("2027-03-31");
    for (const [hours, status] of [
      [29.75, "unmet"],
      [30, "met"],
    ] as const)
      expect(
        statusOf(
          imagine(begun, target, { ...nothing, trainingHours: hours, by }, USUAL_PACE).later,
          "training.hours",
        ),
      ).toBe(status);
  });

  test("RSC within less than a year does not span what is asked", () => {
    const { later } = imagine(begun, target, { ...nothing, rscHours: 40, by: day("2026-12-31") }, USUAL_PACE);
    expect(statusOf(later, "rsc.hours")).toBe("unmet");
  });

  test("a degree counts from the day on which it is conferred", () => {
    const degree = { level: "master", on: day("2026-06-01") } as const;
    const { now, later } = imagine(
      begun,
      targetOf("categories-2017", "IMHS"),
      { ...nothing, degree },
      USUAL_PACE,
    );
    expect([statusOf(now, "education"), statusOf(later, "education")]).toEqual(["unmet", "met"]);
    expect(later && formatDay(later.on)).toBe("2026-06-01");
  });

  test("hours about providing RSC are part of the hours", () => {
    const portfolio = withHours(
      begun.composed.portfolio,
      ["X"],
      {
        ...nothing,
        trainingHours: 4,
        trainingAbout: 9,
        rscHours: 2,
        rscAbout: 5,
        rscForm: "group",
        by: day("2026-05-31"),
      },
      today,
    );
    expect(portfolio.training.at(-1)).toMatchObject({
      hours: 4,
      rscProvisionHours: 4,
      date: day("2026-05-31"),
    });
    expect(portfolio.rsc.at(-1)).toMatchObject({
      hours: 2,
      aboutProvisionHours: 2,
      form: "group",
      from: today + 1,
      to: day("2026-05-31"),
    });
  });

  test("adding more never takes anything away, in any category of any edition", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          ...offers.flatMap((offer) =>
            offer.edition.standard.categories.map((category) => ({ offer, category })),
          ),
        ),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 900 }),
        (target, trainingHours, rscHours, ahead) => {
          const by = today + ahead;
          const less = imagine(begun, target, { ...nothing, trainingHours, rscHours, by }, USUAL_PACE);
          const more = imagine(
            begun,
            target,
            { ...nothing, trainingHours: trainingHours + 1, rscHours: rscHours + 1, by },
            USUAL_PACE,
          );
          const before = less.later ?? less.now;
          const isSameDay = more.later?.on === before.on;
          const lost = before.verdict.requirements.filter(
            ({ id, status }) => status === "met" && statusOf(more.later, id) !== "met",
          );
          expect(isSameDay ? lost : []).toEqual([]);
          const [a, b] = [before.plan.earliest, more.later?.plan.earliest ?? null];
          expect(a === null || b === null || b <= a).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});

test.each([
  [nothing, "2026-03-02"],
  [{ ...nothing, by: day("2020-01-01") }, "2026-03-02"],
  [{ ...nothing, by: day("2026-05-01") }, "2026-05-01"],
  [
    { ...nothing, by: day("2026-05-01"), degree: { level: "master", on: day("2027-05-01") } } as const,
    "2027-05-01",
  ],
])("everything imagined is there on a day: %#", (assumption, on) => {
  expect(formatDay(allThereOn(assumption, today))).toBe(on);
  expect(allThereOn(assumption, today)).toBeLessThan(addYears(today, 10));
});

test.each([
  [[], []],
  [
    [
      ["education", "2027-01-01"],
      ["membership", "2026-01-01"],
    ],
    ["education"],
  ],
  [
    [
      ["education", "2027-01-01"],
      ["rsc.hours", "2027-01-01"],
    ],
    ["education", "rsc.hours"],
  ],
  [
    [
      ["education", null],
      ["rsc.hours", "2027-01-01"],
      ["ethics", null],
    ],
    ["education", "ethics"],
  ],
] as const)("what holds a category back is what never comes, or what comes last: %j", (missing, ids) => {
  expect(holdingBack({ missing: missing.map(([id, earliest]) => ({ id, earliest })) })).toEqual(ids);
});
