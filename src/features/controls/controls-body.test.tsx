import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { htmlOf, looseEnds } from "../../../tests/kit/markup.ts";
import { languages } from "../../ui/wording/speech.ts";
import { ControlsBody } from "./controls.page.tsx";

const pageIn = async (language: (typeof languages)[number]): Promise<string> =>
  htmlOf(<ControlsBody language={language} />);

describe.each(languages)("the page of controls in %s", (language) => {
  test("has no loose end: labels, hints, mistakes and links are tied to what they are about", async () => {
    expect(looseEnds(await pageIn(language))).toEqual([]);
  });

  test("carries no style of its own, which the house's policy would not let in", async () => {
    expect(await pageIn(language)).not.toMatch(/\sstyle=|\son[a-z]+=/);
  });
});

test("the two languages show the same controls", async () => {
  const skeleton = (html: string): readonly string[] =>
    [...html.matchAll(/<[a-z-]+|class="[^"]*"/g)].map(([tag]) => tag);
  expect(skeleton(await pageIn("es"))).toEqual(skeleton(await pageIn("en")));
});

test("every control of the house is on it", () => {
  const folder = new URL("../../ui/controls/", import.meta.url);
  const here = new URL("./", import.meta.url);
  const sources = readdirSync(here)
    .filter((name) => name.endsWith(".tsx") && !name.includes(".test."))
    .map((name) => readFileSync(new URL(name, here), "utf8"))
    .join("\n");
  const controls = readdirSync(folder)
    .filter((name) => name.endsWith(".tsx") && !name.includes(".test."))
    .flatMap((name) =>
      [...readFileSync(new URL(name, folder), "utf8").matchAll(/^export const ([A-Z]\w+) = /gm)].map(
        ([, control = ""]) => control,
      ),
    );
  // Parts that other controls are made of, and what stands on a page of its own.
  const parts = [
    "ChoiceGroup",
    "ChoiceInput",
    "DeviceTimeZone",
    "Doubt",
    "ErrorSummary",
    "Field",
    "Hidden",
    "Hint",
    "Icon",
    "Mistake",
    "NeedMark",
    "Options",
    "QuestionPage",
    "SentFile",
    "SentText",
  ];
  const missing = controls.filter((control) => !new RegExp(`<${control}\\b`).test(sources));
  expect(missing.toSorted()).toEqual(parts);
});
