import { describe, expect, test } from "vitest";
import { detailsText } from "./details.ts";

test.each([
  [undefined, "{}"],
  [{}, "{}"],
  [{ b: 1, a: true, C: null }, '{"C":null,"a":true,"b":1}'],
  [{ ids: ["x", "y"], hours: -2.5 }, '{"hours":-2.5,"ids":["x","y"]}'],
  [
    { zone: "America/Detroit", role: "association-administrator" },
    '{"role":"association-administrator","zone":"America/Detroit"}',
  ],
])("%j is kept as %s, whatever the order it was given in", (details, text) => {
  expect(detailsText(details)).toEqual({ ok: true, value: text });
});

describe("what could have been typed is refused", () => {
  test.each([
    ["an address", { to: "ana@lindenau.example" }, "to"],
    ["words", { reason: "she moved" }, "reason"],
    ["a letter beyond ASCII", { name: "Zoë" }, "name"],
    ["a line feed", { text: "a\nb" }, "text"],
    ["one in a list", { names: ["ok", "not ok"] }, "names"],
    ["a number that is none", { hours: Number.POSITIVE_INFINITY }, "hours"],
    ["a long text", { text: "x".repeat(201) }, "text"],
    ["a key of words", { "two words": 1 }, "two words"],
  ])("%s", (_, details, key) => {
    expect(detailsText(details)).toEqual({ ok: false, refusal: { code: "not-a-code", key } });
  });
});
