import { describe, expect, test } from "vitest";
import type { Application } from "./application.ts";
import { onceOpen } from "./applied-once.ts";
import { applicationStates } from "./lifecycle.ts";

const standing = {
  id: "one",
  associationId: "a",
  category: "IFS",
  state: "in-progress",
} as unknown as Application;
const other = { ...standing, id: "other" } as unknown as Application;
const ended: readonly string[] = ["decided", "withdrawn", "expired", "refused", "archived"];

describe("for one category there is one application under way", () => {
  test.each(applicationStates)("beside another that is %s", (state) => {
    expect(onceOpen(standing, [standing, { ...other, state }])).toEqual(
      ended.includes(state)
        ? { ok: true, value: null }
        : { ok: false, refusal: { code: "applied-already", application: "other" } },
    );
  });

  test.each(applicationStates)("where it becomes %s itself", (state) => {
    expect(onceOpen({ ...standing, state }, [standing, other]).ok).toBe(ended.includes(state));
  });

  test.each([
    ["association", { associationId: "b" }],
    ["category", { category: "IMHS" }],
  ])("and one for another %s is in nobody's way", (_, further) => {
    expect(onceOpen(standing, [{ ...other, ...further } as unknown as Application]).ok).toBe(true);
  });
});
