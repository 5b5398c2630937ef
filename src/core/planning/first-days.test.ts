import { expect, test } from "vitest";
import type { Day } from "../kernel/calendar.ts";
import type { Requirement, RequirementId, Verdict } from "../standards/verdict.ts";
import { firstDays } from "./first-days.ts";

/** A verdict in which each requirement is unmet until its day. */
const verdictOn = (day: Day, metFrom: { readonly [Id in RequirementId]?: Day }): Verdict => {
  const requirements = Object.entries(metFrom).map(
    ([id, from]) => ({ id, status: day >= from ? "met" : "unmet" }) as Requirement,
  );
  return {
    requirements,
    readyToSubmit: requirements.every(({ status }) => status === "met"),
  } as unknown as Verdict;
};

const turning = [0, 10, 20, 30, 40, 50, 60];
const never = Number.POSITIVE_INFINITY;

const looked = (metFrom: { readonly [Id in RequirementId]?: Day }, events: readonly Day[]) => {
  const judged = new Set<Day>();
  const found = firstDays(
    { turning, events: new Set(events), until: 69 },
    (day) => {
      judged.add(day);
      return verdictOn(day, metFrom);
    },
    ["ready", ...(Object.keys(metFrom) as RequirementId[])],
  );
  return { found: Object.fromEntries(found), judged: [...judged] };
};

test("what grows with days is found to the day, and all of it on the last", () => {
  const { found } = looked({ "work.duration": 17, "training.hours": 30 }, [0]);
  expect(found).toEqual({ "work.duration": 17, "training.hours": 30, ready: 30 });
});

test("while only events could bring what is missing, only their days are looked at", () => {
  const { found, judged } = looked({ "training.hours": 10, ethics: never }, [0, 40]);
  expect(found).toEqual({ "training.hours": 10 });
  expect(judged).toEqual([0, 9, 10, 19, 40, 49]);
});

test("what an event brings is found on its day, and what grows is looked at again from there", () => {
  const { found } = looked({ "training.hours": 10, "references.total": 40 }, [0, 40]);
  expect(found).toEqual({ "training.hours": 10, "references.total": 40, ready: 40 });
});
