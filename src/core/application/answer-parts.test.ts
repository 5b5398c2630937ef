import { expect, test } from "vitest";
import type { Id } from "../kernel/ids.ts";
import { textMark } from "../kernel/text-mark.ts";
import { changedAnswers } from "./answer-parts.ts";

const one = "one" as Id<"return">;
const other = "other" as Id<"return">;
const sent = (id: Id<"return">, answer: string, shown: string) => ({ id, answer, seen: textMark(shown) });

test.each([
  ["what is typed for the first time", "", "", "Typed", [{ id: one, answer: "Typed" }]],
  ["what is typed over what was shown", "Before", "Before", "After", [{ id: one, answer: "After" }]],
  ["what is taken back", "Before", "Before", "", [{ id: one, answer: "" }]],
  ["nothing where it stands there already", "Typed", "", "Typed", []],
  ["nothing of a page that showed nothing, and brings nothing", "Of the other window", "", "", []],
  ["nothing of a page that brings back what it showed", "Newer", "Older", "Older", []],
])("%s", (_, kept, shown, answer, changed) => {
  expect(changedAnswers([{ id: one, answer: kept }], [sent(one, answer, shown)])).toEqual({
    ok: true,
    value: changed,
  });
});

test("nothing is written over what another window wrote since", () => {
  const kept = [
    { id: one, answer: "Of the other window" },
    { id: other, answer: "" },
  ];
  const both = [sent(one, "Of this window", ""), sent(other, "Typed", "")];
  expect(changedAnswers(kept, both)).toEqual({ ok: false, refusal: { code: "moved-on" } });
});

test("an answer to nothing that was returned is passed over", () => {
  expect(changedAnswers([], [sent(one, "Typed", "")])).toEqual({ ok: true, value: [] });
});
