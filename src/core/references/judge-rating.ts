import { no, type Result, yes } from "../kernel/result.ts";
import { isSeen } from "../kernel/seen-text.ts";
import {
  type Answer,
  areasAsked,
  type Mark,
  type RatingAnswers,
  type RatingForm,
  UNINFORMED,
} from "./rating-form.ts";

/** From which number of answers "not enough information" on a rating does not count (a setting of the association). */
export type VoidRule = { readonly uninformed: number };

/** Marks up to this one are low. */
const LOW: Mark = 2;

/** What there is to say of a rating before it is sent. */
export type RatingJudgement = {
  /** Areas that have no answer yet, in the order of the form. */
  readonly missing: readonly string[];
  readonly recommendationMissing: boolean;
  /** Areas of which the rater cannot tell anything. */
  readonly uninformed: readonly string[];
  /** How many more such answers make the rating void; 0 where it is void already. */
  readonly untilVoid: number;
  /** Areas with a low mark. */
  readonly low: readonly string[];
  /** Low marks stand beside a recommendation without reservations, and nobody said why. */
  readonly explanationMissing: boolean;
};

/** Looks a rating over (product.md R3): what is missing, and whether it would count. Answers to nothing asked are not looked at. */
export const judgeRating = (form: RatingForm, answers: RatingAnswers, rule: VoidRule): RatingJudgement => {
  const asked = areasAsked(form);
  const given = (area: string): Answer | undefined =>
    Object.hasOwn(answers.areas, area) ? answers.areas[area] : undefined;
  const uninformed = asked.filter((area) => given(area) === UNINFORMED);
  const low = asked.filter((area) => {
    const answer = given(area);
    return typeof answer === "number" && answer <= LOW;
  });
  const isPraised = answers.recommendation === "recommended";
  return {
    missing: asked.filter((area) => given(area) === undefined),
    recommendationMissing: answers.recommendation === null,
    uninformed,
    untilVoid: Math.max(0, rule.uninformed - uninformed.length),
    low,
    explanationMissing: isPraised && low.length > 0 && !isSeen(answers.explanation),
  };
};

/** Why a rating cannot be sent yet. */
export type IncompleteRating = { readonly code: "rating-incomplete"; readonly judgement: RatingJudgement };

/** The rating would not count, and the rater has not said that they know. */
export type VoidRating = { readonly code: "rating-would-not-count"; readonly judgement: RatingJudgement };

/** What is kept of a rating that is sent: whether it counts is settled then, by the rule that holds then. */
export type SentRating = { readonly answers: RatingAnswers; readonly counts: boolean };

/**
 * Decides whether a rating may be sent. One that would not count is sent only by somebody who was told so before:
 * `knowing` says that they pressed on.
 */
export const sendRating = (
  form: RatingForm,
  answers: RatingAnswers,
  rule: VoidRule,
  knowing: boolean,
): Result<SentRating, IncompleteRating | VoidRating> => {
  const judgement = judgeRating(form, answers, rule);
  const isWhole =
    judgement.missing.length === 0 && !judgement.recommendationMissing && !judgement.explanationMissing;
  if (!isWhole) return no({ code: "rating-incomplete", judgement });
  const counts = judgement.untilVoid > 0;
  if (!counts && !knowing) return no({ code: "rating-would-not-count", judgement });
  return yes({ answers, counts });
};
