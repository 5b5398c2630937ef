/** The five steps of the scale, the lowest first. What each is called stands with the words. */
export const marks = [1, 2, 3, 4, 5] as const;
export type Mark = (typeof marks)[number];

/** Said of an area that the rater cannot tell anything of. */
export const UNINFORMED = "uninformed";
export type Answer = Mark | typeof UNINFORMED;

/** What a rater says in the end. */
export const recommendations = ["recommended", "with-reservations", "not-recommended"] as const;
export type Recommendation = (typeof recommendations)[number];

/** An area of expertise as the form asks about it: its areas, and room for remarks. */
export type Section = { readonly id: string; readonly areas: readonly string[] };

/** What a rater is asked: one item for each knowledge or skill area of the category's profile. */
export type RatingForm = { readonly sections: readonly Section[] };

/** What a rater has answered so far; what was not answered is not there. */
export type RatingAnswers = {
  readonly areas: { readonly [area: string]: Answer };
  /** By area of expertise. */
  readonly remarks: { readonly [section: string]: string };
  readonly recommendation: Recommendation | null;
  /** Why somebody with low marks is recommended all the same. */
  readonly explanation: string;
};

export const noAnswers: RatingAnswers = { areas: {}, remarks: {}, recommendation: null, explanation: "" };

/** The most characters of a remark or an explanation. */
export const LONGEST_REMARK = 4000;

/** Every area that the form asks about, in its order. */
export const areasAsked = ({ sections }: RatingForm): readonly string[] =>
  sections.flatMap(({ areas }) => areas);
