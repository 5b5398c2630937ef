import { expect, test } from "vitest";
import { applicationStates } from "./lifecycle.ts";
import { countIn, isShown } from "./shown-applications.ts";

const all = applicationStates.flatMap((state) => [false, true].map((owesFee) => ({ state, owesFee })));

test("what waits for the coordinator is registered, submitted or in pre-check, and not for a fee", () => {
  expect(all.filter((each) => isShown("waiting", each))).toEqual(
    (["registered", "submitted", "pre-check"] as const).map((state) => ({ state, owesFee: false })),
  );
});

test("every application is open or ended, and in its own state", () => {
  for (const each of all) {
    expect(isShown("open", each)).toBe(!isShown("ended", each));
    expect(applicationStates.filter((state) => isShown(state, each))).toEqual([each.state]);
  }
});

test("counts what each list shows", () => {
  const counts = [
    { state: "submitted", owesFee: false, count: 2 },
    { state: "submitted", owesFee: true, count: 3 },
    { state: "decided", owesFee: false, count: 5 },
  ] as const;
  expect(countIn(counts, "waiting")).toBe(2);
  expect(countIn(counts, "open")).toBe(5);
  expect(countIn(counts, "ended")).toBe(5);
  expect(countIn(counts, "submitted")).toBe(5);
  expect(countIn([], "open")).toBe(0);
});
