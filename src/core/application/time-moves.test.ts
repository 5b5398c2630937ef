import fc from "fast-check";
import { expect, test } from "vitest";
import type { Day } from "../kernel/calendar.ts";
import type { AssociationId, PersonId } from "../kernel/ids.ts";
import { DAY } from "../kernel/instant.ts";
import type { Application, ApplicationId } from "./application.ts";
import { deadlinesOf } from "./deadlines.ts";
import { applicationStates, type Outcome, outcomes } from "./lifecycle.ts";
import { LEAST_DAYS, timedStates, timeMoveOf } from "./time-moves.ts";

const began: Day = 20_000;

const at = (state: Application["state"], outcome: Outcome | null): Application => ({
  associationId: "a" as AssociationId,
  id: "1" as ApplicationId,
  personId: "p" as PersonId,
  edition: "an-edition",
  category: "IFS",
  state,
  outcome,
  heldFrom: state === "on-hold" ? "submitted" : null,
  settingsOn: began,
  membership: "here",
  membershipProof: "",
  version: 3,
  registeredAt: began * DAY,
  stateSince: began * DAY,
});

const standings = fc.tuple(fc.constantFrom(...applicationStates), fc.constantFrom(null, ...outcomes));

test("time expires what the applicant left, and puts away what ended; it touches nothing else", () => {
  const moved = applicationStates.map((state) => [
    state,
    timeMoveOf(at(state, "endorsed"), [], began + 10_000)?.standing.state,
  ]);
  expect(Object.fromEntries(moved)).toEqual({
    registered: "expired",
    "in-progress": "expired",
    submitted: undefined,
    "pre-check": undefined,
    "in-review": undefined,
    returned: "expired",
    "approved-for-exam": "expired",
    decided: "archived",
    appeal: undefined,
    "on-hold": "expired",
    withdrawn: "archived",
    expired: "archived",
    refused: "archived",
    archived: undefined,
  });
});

test("never before the last day is over, and never while it stands where it is for less than a month", () => {
  fc.assert(
    fc.property(standings, fc.integer({ min: 0, max: 1200 }), ([state, outcome], days) => {
      const application = at(state, outcome);
      const moved = timeMoveOf(application, [], began + days);
      if (moved === undefined) return;
      expect(days).toBeGreaterThan(LEAST_DAYS);
      expect(timedStates).toContain(state);
      const last = deadlinesOf(application, []).at(-1)?.lastDay ?? Number.POSITIVE_INFINITY;
      expect(began + days).toBeGreaterThan(last);
    }),
  );
});
