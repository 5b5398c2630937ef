import { describe, expect, test } from "vitest";
import { editionOf, library } from "../../../tests/kit/engine.ts";
import { degreeLevels } from "../portfolio/terms.ts";
import { findCategory } from "./find-category.ts";
import type { Among, Finder, FinderKnown } from "./finder.ts";
import { demandsOf } from "./finder-demands.ts";
import { type FinderAnswers, finderQuestions, readAnswers } from "./finder-questions.ts";
import { walkFinder } from "./walk-finder.ts";

const amongOf = (id: string): Among => ({
  edition: editionOf(id),
  scopes: library.scopes.get(id) ?? new Map(),
});

const nobody: FinderKnown = { degree: null, holds: false };
const everyKnown: readonly FinderKnown[] = [null, ...degreeLevels].flatMap((degree) =>
  [true, false].map((holds) => ({ degree, holds })),
);

type Leaf = { readonly answers: FinderAnswers; readonly finder: Exclude<Finder, { says: "ask" }> };

/** Every way through the questions to its end. */
const leaves = (among: Among, known: FinderKnown, answers: FinderAnswers = {}): readonly Leaf[] => {
  const finder = findCategory(among, answers, known);
  if (finder.says !== "ask") return [{ answers, finder }];
  if (finder.question in answers) throw new Error(`${finder.question} is asked twice`);
  if (finder.answers.length === 0) throw new Error(`${finder.question} has no answers`);
  return finder.answers.flatMap((answer) => leaves(among, known, { ...answers, [finder.question]: answer }));
};

const editions = [...library.editions.keys()];

const suggestedBy = (finder: Leaf["finder"]) => (finder.says === "found" ? finder.categories : []);

test("every category of every edition has a scope of work", () => {
  for (const id of editions)
    expect([...amongOf(id).scopes.keys()]).toEqual(editionOf(id).standard.categories.map(({ code }) => code));
});

describe.each(editions)("under %s every combination of answers", (id) => {
  const among = amongOf(id);
  const all = everyKnown.flatMap((known) => leaves(among, known).map((leaf) => ({ ...leaf, known })));

  test("leads to a suggestion, or to an honest no with its reason", () => {
    expect(all.length).toBeGreaterThan(100);
    for (const { finder } of all) {
      expect(finder.because.length).toBeGreaterThan(0);
      expect(suggestedBy(finder).length > 0).toBe(finder.says === "found");
    }
  });

  test("asks at most seven questions", () => {
    expect(Math.max(...all.map(({ answers }) => Object.keys(answers).length))).toBeLessThanOrEqual(7);
  });

  test("suggests only categories for the ages of the children", () => {
    for (const { answers, finder } of all)
      for (const { bands } of suggestedBy(finder))
        expect(
          answers.ages === undefined ||
            answers.ages === "both" ||
            bands.length === 0 ||
            bands.includes(answers.ages),
        ).toBe(true);
  });

  test("suggests nothing that asks for a license or degree that is lacking, unless there is another route", () => {
    const rank = (degree: string | null | undefined) =>
      (degreeLevels as readonly string[]).indexOf(degree ?? "");
    for (const { answers, finder, known } of all)
      for (const category of suggestedBy(finder)) {
        const { degree, hasRoute, licence } = demandsOf(among.edition, category);
        expect(licence && answers.licensed !== "yes").toBe(false);
        const has = Math.max(rank(known.degree), rank(answers.degree));
        expect(degree !== null && !hasRoute && has < rank(degree)).toBe(false);
      }
  });

  test("says why what lacks a license or degree was passed over, and names nothing twice", () => {
    for (const { finder } of all) {
      const suggested = finder.says === "found" ? finder.categories.map(({ code }) => code) : [];
      const others = finder.others.map(({ category }) => category.code);
      expect(new Set([...suggested, ...others]).size).toBe(suggested.length + others.length);
      const lacking = finder.others.filter(({ why }) => why === "needs-licence" || why === "needs-degree");
      const until = finder.because.filter(({ why }) => why === "until-licence" || why === "until-degree");
      expect(finder.says === "found" && lacking.length === 0 && until.length > 0).toBe(false);
      expect(finder.says === "found" && lacking.length > 0 && until.length === 0).toBe(false);
    }
  });

  test("reaches every category", () => {
    const reached = new Set(
      all.flatMap(({ finder }) => (finder.says === "found" ? finder.categories.map(({ code }) => code) : [])),
    );
    expect([...reached].toSorted()).toEqual([...among.scopes.keys()].toSorted());
  });

  test("is walked to the same end however many answers come at once", () => {
    for (const { answers, finder, known } of all) {
      const walk = walkFinder(among, { ...answers }, known);
      expect(walk.now).toEqual(finder);
      expect(Object.fromEntries(walk.answered.map(({ question, answer }) => [question, answer]))).toEqual(
        answers,
      );
    }
  });
});

const found = (id: string, answers: FinderAnswers, known = nobody): readonly string[] => {
  const finder = findCategory(amongOf(id), answers, known);
  return finder.says === "found" ? finder.categories.map(({ code }) => code) : [finder.says];
};

describe("people as they come", () => {
  const infant = { ages: "infant" } as const;
  test.each([
    ["a home visitor", { work: "prevention", treats: "no", ...infant }, "alliance-2024", ["IFS"]],
    [
      "one who serves both ages",
      { work: "prevention", treats: "no", ages: "both" },
      "alliance-2024",
      ["IFS", "ECFS"],
    ],
    ["a caregiver", { work: "promotion", ages: "early-childhood" }, "alliance-2024", ["ECFA"]],
    [
      "a licensed therapist",
      { work: "treatment", treats: "yes", licensed: "yes", degree: "master", ...infant },
      "alliance-2024",
      ["IMHS"],
    ],
    [
      "a therapist without a license",
      { work: "treatment", treats: "yes", licensed: "no", ...infant },
      "alliance-2024",
      ["IFS"],
    ],
    [
      "the same where no license is asked",
      { work: "treatment", treats: "yes", degree: "master", ...infant },
      "categories-2017",
      ["IMHS"],
    ],
    [
      "somebody in a clinic whose work is to educate",
      { work: "treatment", treats: "no", degree: "bachelor", ...infant },
      "categories-2017",
      ["IFS"],
    ],
    [
      "a home visitor without a bachelor's degree",
      { work: "prevention", treats: "no", degree: "associate", ...infant },
      "categories-2017",
      ["IFA"],
    ],
    [
      "a professor",
      { work: "macro", leads: "RF", ages: "early-childhood", degree: "doctorate" },
      "alliance-2024",
      ["ECMHM-RF"],
    ],
    ["somebody endorsed who provides RSC", { work: "rsc", held: "yes" }, "alliance-2024", ["ERS"]],
    [
      "a home visitor who provides RSC and holds nothing",
      { work: "rsc", held: "no", beside: "prevention", treats: "no", ...infant },
      "alliance-2024",
      ["IFS"],
    ],
    [
      "the one who provides RSC before there was an add-on",
      { work: "rsc", degree: "master", ...infant },
      "categories-2017",
      ["IMHM-C"],
    ],
    [
      "one who serves older children where there is one track only",
      { work: "prevention", treats: "no", ages: "early-childhood" },
      "levels-1",
      ["none"],
    ],
    [
      "a director without a master's degree",
      { work: "macro", leads: "P", degree: "bachelor", ...infant },
      "alliance-2024",
      ["none"],
    ],
  ] as const)("%s", (_, answers, id, codes) => {
    expect(found(id, answers)).toEqual(codes);
  });

  test("are not asked what their portfolio says", () => {
    const asked = { work: "treatment", treats: "yes", ages: "infant" } as const;
    expect(findCategory(amongOf("categories-2017"), asked, nobody)).toMatchObject({
      says: "ask",
      question: "degree",
    });
    expect(found("categories-2017", asked, { degree: "master", holds: false })).toEqual(["IMHS"]);
    expect(found("alliance-2024", { work: "rsc" }, { degree: null, holds: true })).toEqual(["ERS"]);
  });
});

test("answers that are none, or to other questions, count for nothing", () => {
  const given: { readonly [question: string]: string } = {
    work: "promotion",
    ages: "old",
    treats: "maybe",
    held: "yes",
  };
  const answers = readAnswers((question) => given[question] ?? null);
  expect(answers).toEqual({ work: "promotion", held: "yes" });
  expect(walkFinder(amongOf("alliance-2024"), answers, nobody)).toEqual({
    answered: [{ question: "work", answer: "promotion" }],
    now: { says: "ask", question: "ages", answers: finderQuestions.ages },
  });
});
