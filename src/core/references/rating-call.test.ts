import { expect, test } from "vitest";
import { DAY } from "../kernel/instant.ts";
import { type CalledRequest, judgeRelease, judgeReopening, REOPENED_LIFETIME } from "./rating-call.ts";

const NOW = 100 * DAY;
const request: CalledRequest = {
  mail: "lost",
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
  const judged = judgeReopening({ ...request, ...further }, NOW);
  expect(judged.ok ? judged.value : judged.refusal.code).toBe(expected);
});
