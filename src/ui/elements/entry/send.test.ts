import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Outcome } from "./send.ts";

type Given = { readonly status?: number; readonly headers?: Record<string, string>; readonly body?: unknown };

let asked: number;
let send: () => Promise<Outcome>;
/** A page with a server that gives these answers, one after the other. */
const given = async (...answers: readonly Given[]): Promise<void> => {
  asked = 0;
  vi.stubGlobal("fetch", async () => {
    const { status = 200, headers = {}, body = {} } = answers[asked++] ?? {};
    return new Response(JSON.stringify(body), { status, headers });
  });
  const page = await import("./send.ts");
  send = async () =>
    page.send("/save", { account: "a", entry: "e", kind: "training", editor: "p", saves: [] });
};

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers({ now: Date.UTC(2027, 2, 1) });
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
  await given({ status });
  expect(await send()).toMatchObject({ is });
});

test("a server that says when to go on is left alone until then, and everything waits", async () => {
  await given({ status: 429, headers: { "Retry-After": "300" } }, { body: { version: 1 } });
  expect(await send()).toEqual({ is: "away" });
  vi.advanceTimersByTime(299_000);
  expect([await send(), asked]).toEqual([{ is: "away" }, 1]);
  vi.advanceTimersByTime(1000);
  expect([await send(), asked]).toEqual([{ is: "saved", answer: { version: 1 } }, 2]);
});

test.each(["", "soon", "-5", "1e99"])("and not for ever, where it says %j", async (said) => {
  await given({ status: 429, headers: { "Retry-After": said } }, { body: { version: 1 } });
  expect(await send()).toEqual({ is: "away" });
  vi.advanceTimersByTime(3_600_000);
  expect((await send()).is).toBe("saved");
});
