import { expect, test } from "vitest";
import type { AssociationId } from "../kernel/ids.ts";
import { type GrantId, isHolding, sharedUntil } from "./grant.ts";

const grant = {
  id: "g" as GrantId,
  associationId: "a" as AssociationId,
  givenAt: 0,
  holdsUntil: 1000,
  endedAt: null,
};

test("a grant holds until its moment, or until it is ended", () => {
  expect(isHolding(grant, 999)).toBe(true);
  expect(isHolding(grant, 1000)).toBe(false);
  expect(isHolding({ ...grant, endedAt: 5 }, 6)).toBe(false);
});

test.each([
  ["2026-11-22T10:00:00Z", 1, "2027-11-22T23:59:59.999Z"],
  ["2026-11-22T00:00:00Z", 3, "2029-11-22T23:59:59.999Z"],
  ["2028-02-29T12:00:00Z", 1, "2029-03-01T23:59:59.999Z"],
] as const)("shared on %s for %i years: until %s", (now, years, until) => {
  expect(new Date(sharedUntil(Date.parse(now), years)).toISOString()).toBe(until);
});
