import { expect, test } from "vitest";
import { library } from "../../../tests/kit/engine.ts";
import { ratingsChange, type StandingRequest } from "./ratings-changed.ts";

const edition = library.editions.get("alliance-2024");
const NOW = 50;
const request = (category: string, further: Partial<StandingRequest> = {}): StandingRequest => ({
  category,
  expiresAt: 100,
  sentAt: null,
  counts: null,
  declinedAt: null,
  revokedAt: null,
  ...further,
});
const received = (category: string, counts = true) => request(category, { sentAt: 10, counts });
const change = (requests: readonly StandingRequest[], to: string) =>
  ratingsChange(edition, requests, { from: "IFA", to }, NOW);

test("a change to another form costs the ratings that are in and the requests that are open", () => {
  const requests = [received("IFA"), received("ECFA"), request("IFA")];
  expect(change(requests, "IFS")).toEqual({ lost: { received: 2, open: 1 }, regained: 0, kept: 0 });
  expect(change(requests, "ECFA")).toEqual({ lost: { received: 0, open: 0 }, regained: 0, kept: 3 });
});

test("what was set aside before counts again where its form is asked", () => {
  expect(change([received("IFS"), received("IFA")], "ECFS")).toEqual({
    lost: { received: 1, open: 0 },
    regained: 1,
    kept: 0,
  });
});

test("nothing is lost of what does not count: void, declined, taken back or run out", () => {
  const nothing = [
    received("IFA", false),
    request("IFA", { declinedAt: 5 }),
    request("IFA", { revokedAt: 5 }),
    request("IFA", { expiresAt: NOW }),
  ];
  expect(change(nothing, "IFS")).toEqual({ lost: { received: 0, open: 0 }, regained: 0, kept: 0 });
});
