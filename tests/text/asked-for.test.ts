import { expect, test } from "vitest";
import { askedForIn } from "../../src/ui/wording/asked-for.ts";
import { wordsIn } from "../../src/ui/wording/catalogue.ts";
import type { Language } from "../../src/ui/wording/speech.ts";
import { editionOf } from "../kit/engine.ts";

const asked = (language: Language, standard: string, category: string, id: string): string | undefined =>
  askedForIn(editionOf(standard), wordsIn[language], language)(category, id);

test.each<[Language, string, string, string, string | undefined]>([
  ["en", "categories-2017", "IFS", "education", "degree (bachelor's or higher)"],
  ["es", "categories-2017", "IFS", "education", "título (licenciatura o superior)"],
  [
    "en",
    "levels-1",
    "IMHS",
    "education",
    "degree (master's or higher), or for reviewers to judge: certificate related to infancy or early childhood, or course work related to infancy or early childhood",
  ],
  ["en", "alliance-2024", "ECFA", "education", "degree, or 730 days of work that counts"],
  [
    "en",
    "categories-2017",
    "IMHM-RF",
    "references.roles",
    "(1) department supervisor or chair, at present, or colleague (if you declare: there is no department supervisor or chair who knows the field); (2) RSC provider, or colleague (if you declare: there is no RSC provider); (3) student",
  ],
  ["en", "categories-2017", "IFS", "training.hours", undefined],
  ["en", "alliance-2024", "IFS", "education", undefined],
])("%s: %s %s %s", (language, standard, category, id, text) => {
  expect(asked(language, standard, category, id)).toBe(text);
});
