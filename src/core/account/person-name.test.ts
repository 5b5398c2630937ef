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
  ["a".repeat(200), "a".repeat(200)],
])("%j is the name %s", (typed, name) => {
  expect(readName(typed)).toEqual(yes(name));
});

test.each([
  ["", "name-missing"],
  [" \t ", "name-missing"],
  ["a".repeat(201), "name-too-long"],
  ["Ana\nRuiz", "name-not-understood"],
  ["Ana\0", "name-not-understood"],
  ["Ana \u202eziuR", "name-not-understood"],
  ["\u200bAna", "name-not-understood"],
  ["---", "name-not-understood"],
  ["\ud800Ana", "name-not-understood"],
])("%j is refused: %s", (typed, problem) => {
  expect(readName(typed)).toEqual(no(problem));
});
