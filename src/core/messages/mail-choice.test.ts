import { expect, test } from "vitest";
import type { PersonId } from "../kernel/ids.ts";
import { choiceText, type MailChoice, readChoice } from "./mail-choice.ts";

const person = "5d8f6f1e-9f2e-4b7c-8d65-0e6f8f5b1a11" as PersonId;

test.each<MailChoice>([
  { of: "person", person, group: "reminders" },
  { of: "person", person, group: "news" },
  { of: "person", person, group: "news", to: "ana@people.example" },
  { of: "address", address: "ana@people.example", group: "hour-requests" },
])("%j is read back", (choice) => {
  expect(readChoice(choiceText(choice))).toEqual(choice);
});

test("the link of an earlier mail is about the reminders that it was about", () => {
  expect(readChoice('{"of":"address","address":"a@b.example"}')).toMatchObject({ group: "rating-reminders" });
});

test.each([
  undefined,
  "",
  "{",
  "null",
  '{"of":"person","person":"ana","group":"news"}',
  `{"of":"person","person":"${person}","group":"security"}`,
  `{"of":"address","address":"a@b.example","group":"news"}`,
])("%j is none", (text) => {
  expect(readChoice(text)).toBeUndefined();
});
