import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { HOUR, SECOND } from "../../../core/kernel/instant.ts";
import { type Outcome, send } from "./send.ts";

type Given = { readonly status?: number; readonly headers?: Record<string, string>; readonly body?: unknown };

let asked: number;
/** A server that gives these answers, one after the other. */
const given = (...answers: readonly Given[]): void => {
  asked = 0;
  vi.stubGlobal("fetch", async () => {
    const { status = 200, headers = {}, body = {} } = answers[asked++] ?? {};
    return new Response(JSON.stringify(body), { status, headers });
  });
};

const sent = async (): Promise<Outcome> =>
  send("/save", { account: "a", entry: "e", kind: "training", editor: "p", saves: [] });

let day = Date.UTC(2027, 2, 1);
beforeEach(() => {
  // Whatever a page was told before is over.
  day += 24 * HOUR;
  vi.useFakeTimers({ now: day });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each<[number, Outcome["is"]]>([
  [401, "signed-out"],
  [409, "signed-out"],
  [408, "away"],
  [503, "away"],
  [413, "refused"],
  [422, "refused"],
])("an answer of %d", async (status, is) => {
  given({ status });
  expect(await sent()).toMatchObject({ is });
});

test("a server that says when to go on is left alone until then, and everything waits", async () => {
  given({ status: 429, headers: { "Retry-After": "300" } }, { body: { version: 1 } });
  const wait: Outcome = { is: "asked-to-wait", until: day + 300 * SECOND };
  expect(await sent()).toEqual(wait);
  vi.advanceTimersByTime(299 * SECOND);
  expect([await sent(), asked]).toEqual([wait, 1]);
  vi.advanceTimersByTime(SECOND);
  expect([await sent(), asked]).toEqual([{ is: "saved", answer: { version: 1 } }, 2]);
});

test.each<[string, Outcome["is"]]>([
  ["", "away"],
  ["soon", "away"],
  ["-5", "away"],
  ["1e99", "asked-to-wait"],
])("and not for ever, where it says %j", async (said, is) => {
  given({ status: 429, headers: { "Retry-After": said } }, { body: { version: 1 } });
  expect((await sent()).is).toBe(is);
  vi.advanceTimersByTime(HOUR);
  expect((await sent()).is).toBe("saved");
});
