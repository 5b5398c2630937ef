import { describe, expect, test } from "vitest";
import { DAY } from "../kernel/instant.ts";
import {
  fateOf,
  judgeStep,
  lawfulSteps,
  type RatingRequestState,
  type RequestEvents,
  ratingRequestState,
  ratingRequestStates,
  requestSteps,
  silentSince,
} from "./rating-request.ts";

const ASKED = 1000;
const fresh: RequestEvents = {
  mail: "queued",
  askedAt: ASKED,
  openedAt: null,
  startedAt: null,
  sentAt: null,
  declinedAt: null,
  revokedAt: null,
};
const opened: RequestEvents = { ...fresh, mail: "sent", openedAt: 2000 };
const started: RequestEvents = { ...opened, startedAt: 3000 };
const inState: { readonly [S in RatingRequestState]: RequestEvents } = {
  queued: fresh,
  sent: { ...fresh, mail: "sent" },
  "put-off": { ...fresh, mail: "put-off" },
  refused: { ...fresh, mail: "refused" },
  returned: { ...fresh, mail: "returned" },
  undelivered: { ...fresh, mail: "undelivered" },
  unwanted: { ...fresh, mail: "unwanted" },
  opened,
  started,
  done: { ...started, sentAt: 4000 },
  declined: { ...opened, declinedAt: 4000 },
  revoked: { ...started, revokedAt: 4000 },
};

describe("a request for a rating", () => {
  test.each(ratingRequestStates)("is %s", (state) => {
    expect(ratingRequestState(inState[state])).toBe(state);
  });

  test.each(ratingRequestStates.flatMap((state) => requestSteps.map((step) => [state, step] as const)))(
    "that is %s lets somebody %s by the table only",
    (state, step) => {
      expect(judgeStep(inState[state], step)).toEqual(
        lawfulSteps[step].includes(state)
          ? { ok: true, value: state }
          : { ok: false, refusal: { code: "rating-request-over", state } },
      );
    },
  );

  test("whose rating is in stays so, whatever came of the mail or of the link", () => {
    expect(ratingRequestState({ ...inState.done, mail: "returned", revokedAt: 9000 })).toBe("done");
    for (const step of requestSteps) expect(judgeStep(inState.done, step).ok).toBe(false);
  });
});

describe("silence", () => {
  test.each([
    ["not within a day", inState.sent, ASKED + DAY - 1, undefined],
    ["from a day on", inState.sent, ASKED + DAY, ASKED],
    ["also of a mail that has not left", inState.queued, ASKED + 2 * DAY, ASKED],
    ["not of one that came back: that is told apart", inState.returned, ASKED + 2 * DAY, undefined],
    ["not of one that was opened", inState.opened, ASKED + 9 * DAY, undefined],
    ["not of one that is over", inState.revoked, ASKED + 9 * DAY, undefined],
  ])("is told %s", (_, events, now, since) => {
    expect(silentSince(events, now)).toBe(since);
  });
});

test.each([
  [null, null, "queued"],
  ["sending", null, "queued"],
  ["trying-again", "not-now", "put-off"],
  ["trying-again", "fault", "put-off"],
  ["sent", null, "sent"],
  ["gave-up", "refused", "refused"],
  ["gave-up", "unwanted", "unwanted"],
  ["gave-up", "unreachable", "undelivered"],
  ["gave-up", "withdrawn", "undelivered"],
  ["bounced", "refused", "returned"],
] as const)("a mail that is %s because of %s is %s", (state, problem, fate) => {
  expect(fateOf({ state, problem })).toBe(fate);
});
