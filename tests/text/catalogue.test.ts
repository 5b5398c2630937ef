import { expect, test } from "vitest";
import { reasons, renewalRequirementIds, requirementIds } from "../../src/core/standards/verdict.ts";
import { verdictText } from "../../src/ui/text/verdict-text.ts";
import { wordsIn } from "../../src/ui/wording/catalogue.ts";
import { languages } from "../../src/ui/wording/speech.ts";
import { kindLookedAt, type Lack, type Words } from "../../src/ui/wording/words.ts";
import { awaitingExam, lacking } from "./sample-answers.ts";

const lacks: readonly Lack[] = [
  {},
  {
    missing: 0,
    required: 24,
    window: { from: "2020-01", to: "2020-03" },
    months: { spanned: 3, required: 12 },
  },
  { missing: 1, required: 3, window: null, transcripts: { ids: "x9", count: 1, oneIsEnough: false } },
  { missing: 400.5, required: 730, transcripts: { ids: "x8, x9", count: 2, oneIsEnough: true } },
];
const advice = { id: "training.typical", suggested: 50, actual: 34.5, unit: "hours" } as const;

/** What the phrases about what is asked are called with. */
const askedWith: { readonly [path: string]: readonly (readonly unknown[])[] } = {
  "phrases.asked.entry": [
    ["x9", "x8", true],
    ["x9", null, false],
  ],
  "phrases.asked.role": [
    ["x9", true, "x8"],
    ["x9", false, null],
  ],
  "phrases.asked.standing": [
    [["x9"], ["x8"], true, "x7"],
    [["x9"], [], false, null],
  ],
};

/** Every sentence of a catalogue with the path to it, functions called with figures. */
const sentences = (value: unknown, path: string): readonly (readonly [string, string])[] => {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    const args = path.startsWith("needs.")
      ? lacks.map((lack) => [lack])
      : path.startsWith("advice.")
        ? [[advice]]
        : path in askedWith
          ? (askedWith[path] ?? [])
          : [
              [1, 1],
              [2, 3],
            ];
    return args.map(
      (each, at) =>
        [`${path}#${at}`, String((value as (...figures: readonly unknown[]) => unknown)(...each))] as const,
    );
  }
  return Object.entries(value as object).flatMap(([key, each]) =>
    sentences(each, `${path}.${key}`.slice(1 * Number(path === ""))),
  );
};

const all = (words: Words) => new Map(sentences({ ...words, language: "-" }, ""));

test("every language says the same things, and none is empty", () => {
  expect([...all(wordsIn.es).keys()]).toEqual([...all(wordsIn.en).keys()]);
  for (const language of languages)
    for (const [path, sentence] of all(wordsIn[language])) {
      expect(sentence.trim(), path).not.toBe("");
      expect(sentence, path).not.toMatch(/undefined|NaN|null|\[object/);
      expect(sentence, path).toBe(sentence.trim());
    }
});

test("every requirement, reason, unit and status has words", () => {
  for (const language of languages) {
    const words = wordsIn[language];
    const ids = [...requirementIds, ...renewalRequirementIds];
    expect(Object.keys(words.requirements)).toEqual(ids);
    expect(Object.keys(words.needs)).toEqual(ids);
    expect(Object.keys(kindLookedAt)).toEqual(ids);
    expect(Object.keys(words.reasons)).toEqual(reasons);
    expect(Object.keys(words.units).sort()).toEqual([
      "activities",
      "days",
      "families",
      "hours",
      "references",
    ]);
    expect(Object.keys(words.statuses).sort()).toEqual(["judgement", "met", "recommended", "unmet"]);
  }
});

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}{2,}/gu) ?? []);

test("no sentence is the same in both languages", () => {
  const spanish = all(wordsIn.es);
  const same = [...all(wordsIn.en)].filter(([path, sentence]) => spanish.get(path) === sentence);
  // The language's own mark, and phrases that only join what they are given.
  expect(same.map(([path]) => path)).toEqual([
    "language",
    "phrases.window#0",
    "phrases.asked.entry#1",
    "phrases.asked.role#1",
  ]);
});

test("no English word is in a Spanish text", () => {
  const english = wordsOf([...all(wordsIn.en).values()].join(" "));
  const spanish = wordsOf([...all(wordsIn.es).values()].join(" "));
  const onlyEnglish = (text: string) =>
    [...wordsOf(text)].filter((word) => english.has(word) && !spanish.has(word));
  expect(onlyEnglish("Training, 3 hours")).toEqual(["training", "hours"]);
  for (const verdict of [lacking, awaitingExam]) {
    const text = verdictText(verdict, wordsIn.es, { colour: false, columns: 120 });
    const said = text
      .split("\n")
      .filter((line) => !/Regla|two words|Portafolio|Edición|área/.test(line))
      .join("\n");
    expect(onlyEnglish(said)).toEqual([]);
  }
  // Words that both languages have, each looked at: nothing English hides among them.
  expect([...english].filter((word) => spanish.has(word)).sort()).toEqual(["local", "no", "rsc"]);
});
