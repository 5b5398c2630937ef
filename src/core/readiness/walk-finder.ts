import { findCategory } from "./find-category.ts";
import type { Among, Finder, FinderKnown } from "./finder.ts";
import type { FinderAnswers, FinderQuestion } from "./finder-questions.ts";

/** A walk through the questions with some answers: those that were asked and answered, in order, and what comes next. */
export type FinderWalk = {
  readonly answered: readonly { readonly question: FinderQuestion; readonly answer: string }[];
  readonly now: Finder;
};

/** Asks one question after the other and takes what was answered to it; answers to what is not asked count for nothing. */
export const walkFinder = (among: Among, given: FinderAnswers, known: FinderKnown): FinderWalk => {
  const answered: { question: FinderQuestion; answer: string }[] = [];
  for (;;) {
    const taken: FinderAnswers = Object.fromEntries(
      answered.map(({ question, answer }) => [question, answer]),
    );
    const now = findCategory(among, taken, known);
    const answer = now.says === "ask" ? given[now.question] : undefined;
    if (now.says !== "ask" || answer === undefined || !now.answers.includes(answer)) return { answered, now };
    answered.push({ question: now.question, answer });
  }
};
