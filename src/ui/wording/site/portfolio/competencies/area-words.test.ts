import { expect, test } from "vitest";
import { library } from "../../../../../../tests/kit/engine.ts";
import { areaIds } from "../../../../../core/competencies/area-ids.ts";
import { areaExplained } from "./area-words.ts";

const ids = [...library.vocabulary.areas];

test("our words speak of the areas of the framework, and of no others", () => {
  expect([...areaIds].toSorted()).toEqual(ids.toSorted());
});

test.each(["en", "es"] as const)("each area has one sentence of its own in %s", (language) => {
  const sentences = ids.map((id) => areaExplained(id, language) ?? "");
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^\p{Lu}[^.!?]{30,170}\.$/u);
    expect(sentence, "one speaks for oneself").not.toMatch(/demonstrat|competenc|demuestr/i);
  }
  expect(new Set(sentences).size).toBe(ids.length);
});

test("an area without words has none", () => {
  expect(areaExplained("theoretical-foundations/astrology", "en")).toBeUndefined();
});
