import {
  type Answer,
  areasAsked,
  type Mark,
  type RatingAnswers,
  type RatingForm,
  UNINFORMED,
} from "./rating-form.ts";

/** What several raters said of one area. */
export type AreaSpread = {
  readonly area: string;
  /** In the order of the ratings; null where one has no answer to it, as to another category's question. */
  readonly answers: readonly (Answer | null)[];
  /** From the lowest to the highest mark; null below two marks. */
  readonly spread: number | null;
  /** The places of marks that lie two steps or more from every other. */
  readonly outliers: readonly number[];
};

const APART = 2;

const answerTo = ({ areas }: RatingAnswers, area: string): Answer | null =>
  Object.hasOwn(areas, area) ? (areas[area] ?? null) : null;

/** The ratings of one applicant side by side, area by area in the order of the form (product.md R6). */
export const spreadOf = (form: RatingForm, ratings: readonly RatingAnswers[]): readonly AreaSpread[] =>
  areasAsked(form).map((area) => {
    const answers = ratings.map((rating) => answerTo(rating, area));
    const given = answers.flatMap((answer, at): readonly { at: number; mark: Mark }[] =>
      answer === null || answer === UNINFORMED ? [] : [{ at, mark: answer }],
    );
    const found = given.map(({ mark }) => mark);
    const isApart = ({ at, mark }: (typeof given)[number]): boolean =>
      given.every((other) => other.at === at || Math.abs(other.mark - mark) >= APART);
    return {
      area,
      answers,
      spread: found.length < 2 ? null : Math.max(...found) - Math.min(...found),
      // Of two that differ neither is the odd one.
      outliers: given.length < 3 ? [] : given.filter(isApart).map(({ at }) => at),
    };
  });
