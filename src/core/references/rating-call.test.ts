import { expect, test } from "vitest";
import { DAY } from "../kernel/instant.ts";
import {
  type AskedFor,
  type CalledRequest,
  judgeRelease,
  judgeReopening,
  REOPENED_LIFETIME,
} from "./rating-call.ts";

const NOW = 100 * DAY;
const request: AskedFor = {
  id: "one",
  entry: "reference",
  mail: "returned",
  askedAt: NOW - DAY,
  openedAt: null,
  startedAt: null,
  sentAt: null,
  declinedAt: null,
  revokedAt: null,
  releasedAt: null,
  setAsideAt: null,
  expiresAt: NOW + DAY,
};

test.each<[string, Partial<CalledRequest>, string | undefined]>([
  ["nobody opened it", {}, undefined],
  ["somebody opened it", { openedAt: NOW }, "rating-opened"],
  ["it was sent", { openedAt: NOW, sentAt: NOW }, "rating-over"],
  ["it was taken back", { revokedAt: NOW }, "rating-over"],
  ["its time ran out", { expiresAt: NOW }, "rating-over"],
  ["another form is asked", { setAsideAt: NOW }, "rating-set-aside"],
])("a link is released or not where %s", (_, further, code) => {
  const judged = judgeRelease({ ...request, ...further }, NOW);
  expect(judged.ok ? undefined : judged.refusal.code).toBe(code);
});

test.each<[string, Partial<CalledRequest>, number | string]>([
  ["was sent", { sentAt: NOW - DAY }, NOW + REOPENED_LIFETIME],
  ["was sent and has time left", { sentAt: NOW - DAY, expiresAt: NOW + 99 * DAY }, NOW + 99 * DAY],
  ["was not sent", {}, "rating-not-sent"],
  ["was taken back", { sentAt: NOW, revokedAt: NOW }, "rating-not-sent"],
  ["was set aside", { sentAt: NOW, setAsideAt: NOW }, "rating-set-aside"],
])("a rating is opened again or not where it %s", (_, further, expected) => {
  const called = { ...request, ...further };
  const judged = judgeReopening(called, { requests: [called], isOver: false }, NOW);
  expect(judged.ok ? judged.value : judged.refusal.code).toBe(expected);
});

test.each<[string, Partial<AskedFor>, string | undefined]>([
  ["waits", {}, "rating-asked-again"],
  ["is for another reference", { entry: "another" }, undefined],
  ["was sent", { sentAt: NOW }, undefined],
  ["was declined", { declinedAt: NOW }, undefined],
  ["was taken back", { revokedAt: NOW }, undefined],
  ["was set aside", { setAsideAt: NOW }, undefined],
])("beside another request that %s", (_, further, code) => {
  const sent = { ...request, sentAt: NOW - DAY };
  const requests = [sent, { ...request, id: "other", ...further }];
  const judged = judgeReopening(sent, { requests, isOver: false }, NOW);
  expect(judged.ok ? undefined : judged.refusal.code).toBe(code);
});

test("nothing is opened again once the application has ended", () => {
  const sent = { ...request, sentAt: NOW - DAY };
  expect(judgeReopening(sent, { requests: [sent], isOver: true }, NOW)).toMatchObject({
    refusal: { code: "application-over" },
  });
});
