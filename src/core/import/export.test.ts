import { describe, expect, test } from "vitest";
import { MINUTE } from "../kernel/instant.ts";
import { type Export, type ExportId, forgottenFor, mayBegin, tookLong } from "./export.ts";

const file = (id: string, madeAt: number, further: Partial<Export> = {}): Export => ({
  id: id as ExportId,
  format: "pdf",
  language: "en",
  timeZone: "UTC",
  state: "ready",
  progress: 100,
  sha256: "0",
  bytes: 1,
  madeAt,
  changedAt: madeAt,
  ...further,
});

describe("before one more file is made", () => {
  test("the oldest of many finished ones are forgotten, and none that is still to be made", () => {
    const there = [1, 2, 3, 4, 5, 6].map((at) => file(String(at), at));
    expect(forgottenFor(there)).toEqual(["2", "1"]);
    expect(forgottenFor([...there.slice(2), file("w", 0, { state: "waiting", bytes: null })])).toEqual([]);
    expect(forgottenFor([])).toEqual([]);
  });

  test("the oldest of large ones are forgotten", () => {
    const large = { bytes: 150_000_000 };
    expect(forgottenFor([file("a", 1, large), file("b", 2, large), file("c", 3, large)])).toEqual(["a"]);
  });

  test("three are waited for at most", () => {
    const waiting = { state: "waiting" } as const;
    expect(mayBegin([waiting, waiting]).ok).toBe(true);
    expect(mayBegin([waiting, { state: "making" }, waiting]).ok).toBe(false);
  });
});

test("whoever waited for two minutes is told", () => {
  const asked = { madeAt: 1000 };
  expect([tookLong(asked, 2 * MINUTE), tookLong(asked, 2 * MINUTE + 1000)]).toEqual([false, true]);
});
