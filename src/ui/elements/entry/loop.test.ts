import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { makeLoop, type Sent } from "./loop.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A loop over a page with something unsent, and when it sent. */
const looped = (became: (time: number) => Sent = () => "sent", takes = 0) => {
  const began = performance.now();
  const sent: number[] = [];
  const page = { unsent: true };
  const loop = makeLoop(
    async () => {
      sent.push(performance.now() - began);
      page.unsent = false;
      if (takes > 0) await new Promise((resolve) => setTimeout(resolve, takes));
      const what = became(sent.length);
      if (what !== "sent") page.unsent = true;
      return what;
    },
    () => page.unsent,
  );
  const type = (): void => {
    page.unsent = true;
    loop.typed();
  };
  return { loop, sent, type, page };
};

const passing = async (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);

describe("what is typed is sent", () => {
  test("400 milliseconds after the last letter", async () => {
    const { sent, type } = looped();
    type();
    await passing(300);
    type();
    await passing(399);
    expect(sent).toEqual([]);
    await passing(1);
    expect(sent).toEqual([700]);
  });

  test("at least every second while somebody types on", async () => {
    const { sent, type } = looped();
    for (let letter = 0; letter < 30; letter++) {
      type();
      await passing(100);
    }
    expect(sent.length).toBeGreaterThanOrEqual(2);
    expect(sent[0]).toBeLessThanOrEqual(1000);
    expect((sent[1] ?? 0) - (sent[0] ?? 0)).toBeLessThanOrEqual(1100);
  });

  test("one at a time: what was typed meanwhile follows at once", async () => {
    const { sent, type } = looped(() => "sent", 5000);
    type();
    await passing(400);
    type();
    await passing(4999);
    expect(sent).toEqual([400]);
    await passing(2);
    expect(sent).toHaveLength(2);
  });
});

describe("without a network", () => {
  test("it is tried again, less and less often, and once the network is back at once", async () => {
    const { sent, type, loop } = looped((tries) => (tries < 8 ? "away" : "sent"));
    type();
    await passing(400 + 1000 + 2000 + 4000 + 8000 + 16_000 + 30_000);
    expect(sent.map((time, at) => time - (sent[at - 1] ?? 0))).toEqual([
      400, 1000, 2000, 4000, 8000, 16_000, 30_000,
    ]);
    await loop.now();
    expect(sent).toHaveLength(8);
    await passing(100_000);
    expect(sent).toHaveLength(8);
  });

  test("typing does not hurry it", async () => {
    const { sent, type } = looped(() => "away");
    type();
    await passing(400);
    for (let letter = 0; letter < 9; letter++) {
      type();
      await passing(100);
    }
    expect(sent).toEqual([400]);
  });
});

describe("a no", () => {
  test("is tried again when something else was typed", async () => {
    const { sent, type } = looped(() => "refused");
    type();
    await passing(60_000);
    expect(sent).toEqual([400]);
    type();
    await passing(400);
    expect(sent).toHaveLength(2);
  });

  test("to somebody signed out is tried again when they come back", async () => {
    const { sent, type, loop } = looped((tries) => (tries === 1 ? "stopped" : "sent"));
    type();
    await passing(400);
    type();
    await passing(60_000);
    expect(sent).toEqual([400]);
    expect(await loop.flush()).toBe(true);
    expect(sent).toHaveLength(2);
  });
});

test("flushing gives up where there is no network", async () => {
  const { loop } = looped(() => "away");
  expect(await loop.flush()).toBe(false);
});
