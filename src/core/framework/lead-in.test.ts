import { expect, test } from "vitest";
import { readLeadIn } from "./lead-in.ts";

test.each([
  ["For Policy:", false, ["P"]],
  ["Infant mental health mentors – Clinical (C):", false, ["C"]],
  ["Infant Mental Health Mentors – Policy and Research/Faculty:", false, ["P", "RF"]],
  ["Mentors (R/F)", false, ["RF"]],
  ["For Policy (P) and Research/Faculty (R/F):", false, ["P", "RF"]],
  ["Policy (A)", true, []],
  ["R/F", true, ["RF"]],
  ["All designations:", false, []],
  ["All:", false, []],
  ["For all mentors:", false, []],
  ["Infant Mental Health Mentors:", false, null],
])("%j speaks of holders", (text, titled, designations) => {
  expect(readLeadIn(text, "mental-health-mentor", titled)).toEqual({ kind: "holders", designations });
});

test.each([
  ["With parents:", false],
  ["For all infants:", false],
  ["With mentors:", false],
  ["Infant family associates:", false],
  ["With bakers (P):", false],
  ["For families", true],
])("%j speaks to an addressee", (text, titled) => {
  expect(readLeadIn(text, "mental-health-mentor", titled)).toEqual({ kind: "addressee" });
});

test.each([
  ["For families", false],
  ["Infant Mental Health Mentors", false],
  ["Bakes bread", true],
  ["", false],
])("%j is no lead-in", (text, titled) => {
  expect(readLeadIn(text, "mental-health-mentor", titled)).toBeUndefined();
});
