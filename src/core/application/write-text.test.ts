import { describe, expect, test } from "vitest";
import type { TextVersion } from "./signatures.ts";
import { writeText } from "./write-text.ts";

const words = { en: "Be kind.", es: "Sea amable." };
const version = (number: number, holdsFrom: number, said = words): TextVersion => ({
  text: "ethics",
  number,
  holdsFrom,
  words: said,
});
const other = { en: "Be kinder.", es: "Sea más amable." };
const wanted = { text: "ethics", seen: 1, holdsFrom: 100, words: other } as const;

describe("a new version of a text", () => {
  test("is the first where there was none, whatever other texts have", () => {
    const waiver = { ...version(1, 1), text: "waiver" } as const;
    expect(writeText([waiver], { ...wanted, seen: 0 }, 100)).toEqual({
      ok: true,
      value: { version: version(1, 100, other), isNew: true },
    });
  });

  test("follows the one that was seen", () => {
    expect(writeText([version(1, 1)], wanted, 100)).toMatchObject({
      value: { version: { number: 2 }, isNew: true },
    });
  });

  test("sent twice is the one that there is", () => {
    const there = [version(1, 1), version(2, 100, other)];
    expect(writeText(there, wanted, 100)).toEqual({ ok: true, value: { version: there[1], isNew: false } });
  });

  test.each([
    ["somebody else wrote one meanwhile", [version(1, 1), version(2, 90)], wanted, "moved-on"],
    ["its day is over", [version(1, 1)], { ...wanted, holdsFrom: 99 }, "day-over"],
    ["it says the same", [version(1, 1)], { ...wanted, words }, "text-unchanged"],
  ])("is refused where %s", (_words, there, asked, code) => {
    expect(writeText(there, asked, 100)).toEqual({ ok: false, refusal: { code } });
  });

  test("that says the same as now may follow one that is planned", () => {
    const there = [version(1, 1), version(2, 120, other)];
    expect(writeText(there, { ...wanted, seen: 2, holdsFrom: 130, words }, 100)).toMatchObject({ ok: true });
  });
});
