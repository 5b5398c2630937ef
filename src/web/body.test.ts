import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { bytesOf, NotReadable, pace, TooMuch } from "./body.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A body of pieces that come one after the other, each after some milliseconds; the last never ends. */
const sent = (
  pieces: readonly { readonly after: number; readonly bytes: number }[],
  ends = true,
): Request => {
  const left = [...pieces];
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const next = left.shift();
      if (next === undefined) {
        if (ends) controller.close();
        else await new Promise(() => undefined);
        return;
      }
      await new Promise((go) => setTimeout(go, next.after));
      controller.enqueue(new Uint8Array(next.bytes));
    },
  });
  return new Request("http://localhost:3000/", { method: "POST", body, duplex: "half" } as RequestInit);
};

const came = async (request: Request, most = 10_000_000): Promise<number | string> => {
  const read = bytesOf(request, most).then(
    ({ length }) => length,
    (error: unknown) => (error instanceof Error ? error.name : "?"),
  );
  await vi.advanceTimersByTimeAsync(60 * pace.still);
  return read;
};

const slow = { after: pace.still / 2, bytes: 100 };
const even = { after: pace.still / 2, bytes: (pace.least * pace.still) / 2000 };

test.each([
  ["that comes at once", () => sent([{ after: 0, bytes: 1000 }]), 1000],
  ["that pauses", () => sent([{ after: pace.still - 1, bytes: 1000 }]), 1000],
  ["that is slow, and goes on", () => sent(Array.from({ length: 50 }, () => even)), 50 * even.bytes],
  ["that stands still", () => sent([{ after: 0, bytes: 1_000_000 }], false), NotReadable.name],
  ["that never begins", () => sent([], false), NotReadable.name],
  ["that comes by drops", () => sent(Array.from({ length: 50 }, () => slow)), NotReadable.name],
])("a body %s is read, or ended", async (_, make, expected) => {
  expect(await came(make())).toBe(expected);
});

test("a body that is too large is told from one that broke off", async () => {
  expect(await came(sent([{ after: 0, bytes: 11 }]), 10)).toBe(TooMuch.name);
});
