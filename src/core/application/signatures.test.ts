import { describe, expect, test } from "vitest";
import { LONGEST_NAME } from "../account/person-name.ts";
import { type Signature, type Signing, sign, type TextVersion, textOn, textsOwed } from "./signatures.ts";

const version = (text: TextVersion["text"], number: number, holdsFrom: number): TextVersion => ({
  text,
  number,
  holdsFrom,
  words: { en: `${text} ${number}`, es: `${text} ${number}` },
});
const versions = [
  version("ethics", 1, 0),
  version("ethics", 2, 100),
  version("ethics", 3, 100),
  version("agreement", 1, 50),
];
const signing: Signing = {
  text: "ethics",
  number: 1,
  language: "en",
  typedName: "Rosa Ibarra",
  address: "192.0.2.7",
};
const signature = (text: Signature["text"], number: number): Signature => ({
  ...signing,
  text,
  number,
  at: 1,
});

describe("the text that holds", () => {
  test.each([
    ["ethics", -1, undefined],
    ["ethics", 0, 1],
    ["ethics", 99, 1],
    ["ethics", 100, 3],
    ["agreement", 49, undefined],
    ["agreement", 50, 1],
    ["waiver", 500, undefined],
  ] as const)("%s on day %i", (text, day, number) => {
    expect(textOn(versions, text, day)?.number).toBe(number);
  });
});

describe("what is to be signed", () => {
  test.each([
    ["everything at first", [], 99, ["ethics", "agreement"]],
    ["what is not signed", [signature("ethics", 1)], 99, ["agreement"]],
    ["nothing", [signature("ethics", 1), signature("agreement", 1)], 99, []],
    ["a renewed text again", [signature("ethics", 1), signature("agreement", 1)], 100, ["ethics"]],
    ["a text that is not written yet", [signature("ethics", 1)], 49, ["agreement"]],
  ] as const)("%s", (_, signatures, day, owed) => {
    expect(textsOwed(versions, signatures, day)).toEqual(owed);
  });
});

describe("signing", () => {
  test("keeps the version, the name as typed, the moment and the address", () => {
    expect(sign(versions, { ...signing, typedName: "  Rosa   Ibarra " }, 99, 7)).toEqual({
      ok: true,
      value: { ...signing, at: 7 },
    });
  });

  test.each([
    ["a version that no longer holds", { ...signing }, 100, "text-renewed"],
    ["a version to come", { ...signing, number: 3 }, 99, "text-renewed"],
    ["a text that is not there", { ...signing, text: "waiver" as const }, 99, "text-renewed"],
  ])("%s is refused", (_, asked, day, code) => {
    expect(sign(versions, asked, day, 7)).toEqual({ ok: false, refusal: { code } });
  });

  test.each([
    [" \t ", "required"],
    ["a".repeat(LONGEST_NAME + 1), "too-long"],
    ["\u200b\u2060", "not-understood"],
    ["\u202earrabI asoR", "not-understood"],
    ["\u3164", "not-understood"],
  ])("with %j for a name is refused: nobody could read who signed", (typedName, problem) => {
    expect(sign(versions, { ...signing, typedName }, 99, 7)).toEqual({
      ok: false,
      refusal: { code: "name-not-read", problem },
    });
  });
});
