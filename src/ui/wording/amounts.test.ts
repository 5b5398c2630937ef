import { expect, test } from "vitest";
import { amountText } from "./amounts.ts";

test.each([
  [{ actual: 16, required: 24, unit: "hours" }, "16 of 24 hours", "16 de 24 horas"],
  [{ actual: 0, required: 1, unit: "activities" }, "0 of 1 activity", "0 de 1 actividad"],
  [{ actual: 7, unit: "hours" }, "7 hours", "7 horas"],
  [{ actual: 1386, required: 730, unit: "days" }, "3.7 of 2 years", "3.7 de 2 años"],
  // One day is missing: nobody is told that it is there.
  [{ actual: 729, required: 730, unit: "days" }, "1.9 of 2 years", "1.9 de 2 años"],
  [{ actual: 730, required: 730, unit: "days" }, "2 of 2 years", "2 de 2 años"],
  [{ actual: 30, required: 90, unit: "days" }, "30 of 90 days", "30 de 90 días"],
] as const)("%j", (requirement, english, spanish) => {
  expect(amountText(requirement, "en")).toBe(english);
  expect(amountText(requirement, "es")).toBe(spanish);
});

test("what has no amount has no words for one", () => {
  expect(amountText({}, "en")).toBeUndefined();
});
