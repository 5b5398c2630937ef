import fc from "fast-check";
import { expect, test } from "vitest";
import { type Day, formatDay } from "../kernel/calendar.ts";
import type { RequirementId } from "../standards/verdict.ts";
import { orderOfEffect } from "./order-of-effect.ts";

const TODAY: Day = 20_000;

const gap = (id: RequirementId, inDays: number | null) => ({
  id,
  earliest: inDays === null ? null : formatDay(TODAY + inDays),
});

test("what takes longest comes first, what is one signature away last", () => {
  const { gaps, byTime } = orderOfEffect(
    {
      missing: [
        gap("ethics", null),
        gap("training.hours", 60),
        gap("education", null),
        gap("work.duration", 400),
        gap("education.transcripts", null),
        gap("rsc.hours", 90),
      ],
    },
    TODAY,
  );
  expect(gaps.map(({ id }) => id)).toEqual([
    "education",
    "work.duration",
    "rsc.hours",
    "training.hours",
    "education.transcripts",
    "ethics",
  ]);
  expect(byTime).toBe(TODAY + 400);
  expect(gaps.map(({ sooner }) => sooner)).toEqual([0, 310, 0, 0, 0, 0]);
});

test("of nothing missing there is no order and no day", () => {
  expect(orderOfEffect({ missing: [] }, TODAY)).toEqual({ gaps: [], byTime: null });
});

test("what alone is missing is there sooner by all of its days", () => {
  expect(orderOfEffect({ missing: [gap("rsc.hours", 90)] }, TODAY).gaps).toMatchObject([
    { sooner: 90, without: null },
  ]);
});

const ids = ["education", "work.duration", "rsc.hours", "training.hours", "ethics", "membership"] as const;
const missing = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.option(fc.integer({ min: 1, max: 3000 }))), {
    selector: ([id]) => id,
  })
  .map((each) => each.map(([id, inDays]) => gap(id, inDays)));

test("meeting any gap never makes the day later, and of those that time brings the first moves it most", () => {
  fc.assert(
    fc.property(missing, (some) => {
      const { gaps, byTime } = orderOfEffect({ missing: some }, TODAY);
      expect(gaps.map(({ id }) => id).toSorted()).toEqual(some.map(({ id }) => id).toSorted());
      for (const { id, without, sooner } of gaps) {
        const rest = orderOfEffect({ missing: some.filter((each) => each.id !== id) }, TODAY);
        expect(rest.byTime).toBe(without);
        expect(rest.byTime ?? TODAY).toBeLessThanOrEqual(byTime ?? TODAY);
        expect(sooner).toBeGreaterThanOrEqual(0);
      }
      const timed = gaps.filter(({ earliest }) => earliest !== null);
      for (const { sooner } of timed) expect(timed[0]?.sooner).toBeGreaterThanOrEqual(sooner);
    }),
  );
});
