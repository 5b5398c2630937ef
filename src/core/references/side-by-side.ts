import type { Day } from "../kernel/calendar.ts";
import type { RatingRequestId } from "../kernel/ids.ts";
import type { RatingAnswers, RatingForm } from "./rating-form.ts";
import { countsOn } from "./rating-validity.ts";
import { type AreaSpread, spreadOf } from "./spread.ts";

/** A rating that was sent, with the day that it was where its association is. */
export type ReadRating = {
  readonly request: RatingRequestId;
  /** It answers the form that the category asks. */
  readonly isAsked: boolean;
  readonly answers: RatingAnswers;
  readonly counts: boolean;
  readonly receivedOn: Day;
};

/** Why a rating does not stand beside the others. */
export type WhyApart = "void" | "expired" | "other-questions";

/** The ratings of an application as staff read them (product.md R6). */
export type SideBySide<R extends ReadRating> = {
  /** Those that count today, the first first. */
  readonly beside: readonly R[];
  readonly apart: readonly { readonly rating: R; readonly why: WhyApart }[];
  /** Area by area of those beside each other, by area of expertise in the order of the form. */
  readonly sections: readonly { readonly id: string; readonly areas: readonly AreaSpread[] }[];
};

/** From how many steps between the lowest and the highest mark on it is worth a second look. */
export const WIDE_SPREAD = 2;

/** Puts the ratings that count beside each other; void ones, and those that ran out or answer other questions, stand apart. */
export const sideBySide = <R extends ReadRating>(
  form: RatingForm,
  ratings: readonly R[],
  { validMonths, today }: { readonly validMonths: number; readonly today: Day },
): SideBySide<R> => {
  const whyApart = (rating: R): WhyApart | undefined => {
    if (!rating.isAsked) return "other-questions";
    if (!rating.counts) return "void";
    return countsOn(rating, validMonths, today) ? undefined : "expired";
  };
  const sorted = ratings.toSorted((one, other) => one.receivedOn - other.receivedOn);
  const beside = sorted.filter((rating) => whyApart(rating) === undefined);
  const spreads = spreadOf(
    form,
    beside.map(({ answers }) => answers),
  );
  return {
    beside,
    apart: sorted.flatMap((rating) => {
      const why = whyApart(rating);
      return why === undefined ? [] : [{ rating, why }];
    }),
    sections: form.sections.map(({ id, areas }) => ({
      id,
      areas: spreads.filter(({ area }) => areas.includes(area)),
    })),
  };
};
