import { expect, test } from "vitest";
import { no, yes } from "../kernel/result.ts";
import { readName } from "./person-name.ts";

test.each([
  ["Ana Ruiz", "Ana Ruiz"],
  ["  Ana   Ruiz ", "Ana Ruiz"],
  ["Jose\u0301 Nun\u0303ez", "José Nuñez"],
  ["Nguyễn Thị Hạnh", "Nguyễn Thị Hạnh"],
  ["می\u200cخواهم", "می\u200cخواهم"],
  ["O'Neil-Smith, LCSW", "O'Neil-Smith, LCSW"],
  ["J.R. Ma.Elena St. Clair", "J.R. Ma.Elena St. Clair"],
  ["a".repeat(200), "a".repeat(200)],
])("%j is the name %s", (typed, name) => {
  expect(readName(typed)).toEqual(yes(name));
});

test.each([
  ["", "required"],
  [" \t ", "required"],
  ["a".repeat(201), "too-long"],
  ["Ana\nRuiz", "not-understood"],
  ["Ana\0", "not-understood"],
  ["Ana \u202eziuR", "not-understood"],
  ["\u200bAna", "not-understood"],
  ["---", "not-understood"],
  ["Ana at elsewhere.example", "holds-a-link"],
  ["https://elsewhere.example", "holds-a-link"],
  ["\u2800", "not-understood"],
  ["\u3164", "not-understood"],
  ["\ud800Ana", "not-understood"],
])("%j is refused: %s", (typed, problem) => {
  expect(readName(typed)).toEqual(no(problem));
});
