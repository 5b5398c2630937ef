import { no, type Result, yes } from "../kernel/result.ts";
import { textMark } from "../kernel/text-mark.ts";
import {
  type Answer,
  LONGEST_REMARK,
  type RatingAnswers,
  type RatingForm,
  type Recommendation,
  type Section,
  UNINFORMED,
} from "./rating-form.ts";

/** The part of a rating after its areas of expertise. */
export const LAST_PART = "end";

/** What is typed in one part: an area of expertise, or the end. Only what belongs to the part is looked at. */
export type TypedPart = {
  readonly part: string;
  readonly areas: { readonly [area: string]: Answer };
  readonly remark: string;
  readonly recommendation: Recommendation | null;
  readonly explanation: string;
};

/** The parts of a form in their order. */
export const partsOf = ({ sections }: RatingForm): readonly string[] => [
  ...sections.map(({ id }) => id),
  LAST_PART,
];

const sectionIn = ({ sections }: RatingForm, part: string): Section | undefined =>
  sections.find(({ id }) => id === part);

/** What is answered in a part, in the order of the form: equal where nothing differs. */
const said = (form: RatingForm, answers: RatingAnswers, part: string): string => {
  const section = sectionIn(form, part);
  return section === undefined
    ? JSON.stringify([answers.recommendation, answers.explanation])
    : JSON.stringify([section.areas.map((area) => answers.areas[area] ?? null), answers.remarks[part] ?? ""]);
};

/** The mark of what a part says: another one tells that somebody else wrote meanwhile. */
export const markOf = (form: RatingForm, answers: RatingAnswers, part: string): string =>
  textMark(said(form, answers, part));

/** The answers with one part as it was typed. */
const withPart = (form: RatingForm, answers: RatingAnswers, typed: TypedPart): RatingAnswers => {
  const section = sectionIn(form, typed.part);
  if (section === undefined)
    return { ...answers, recommendation: typed.recommendation, explanation: typed.explanation };
  const others = Object.entries(answers.areas).filter(([area]) => !section.areas.includes(area));
  const own = Object.entries(typed.areas).filter(([area]) => section.areas.includes(area));
  return {
    ...answers,
    areas: Object.fromEntries([...others, ...own]),
    remarks: { ...answers.remarks, [section.id]: typed.remark },
  };
};

/** Why a part is not kept. */
export type PartRefusal =
  | { readonly code: "part-unknown" }
  /** Another page wrote the same part meanwhile. */
  | { readonly code: "moved-on" }
  | { readonly code: "remark-too-long" };

/**
 * Puts a part as it was typed over what is kept. What another page wrote of the same part since this one was shown is not
 * written over; other parts do not matter. The same twice is one.
 */
export const keepPart = (
  form: RatingForm,
  kept: RatingAnswers,
  typed: TypedPart,
  seen: string,
): Result<RatingAnswers, PartRefusal> => {
  if (!partsOf(form).includes(typed.part)) return no({ code: "part-unknown" });
  if (typed.remark.length > LONGEST_REMARK || typed.explanation.length > LONGEST_REMARK)
    return no({ code: "remark-too-long" });
  const next = withPart(form, kept, typed);
  const isSame = said(form, next, typed.part) === said(form, kept, typed.part);
  if (!isSame && markOf(form, kept, typed.part) !== seen) return no({ code: "moved-on" });
  return yes(next);
};

/** How much of a part, or of the whole, is answered. */
export type Progress = { readonly answered: number; readonly asked: number };

/** How much of an area of expertise is answered. */
export const progressIn = ({ areas }: Section, answers: RatingAnswers): Progress => ({
  answered: areas.filter((area) => Object.hasOwn(answers.areas, area)).length,
  asked: areas.length,
});

/** How much of the whole form is answered. */
export const progressOf = (form: RatingForm, answers: RatingAnswers): Progress =>
  form.sections
    .map((section) => progressIn(section, answers))
    .reduce((sum, each) => ({ answered: sum.answered + each.answered, asked: sum.asked + each.asked }), {
      answered: 0,
      asked: 0,
    });

/** How many answers say that the rater cannot tell. */
export const uninformedIn = (form: RatingForm, answers: RatingAnswers): number =>
  form.sections.flatMap(({ areas }) => areas).filter((area) => answers.areas[area] === UNINFORMED).length;

/** About how many minutes a form takes, in steps of five. */
export const minutesFor = (form: RatingForm): number => {
  const areas = form.sections.reduce((sum, section) => sum + section.areas.length, 0);
  return Math.max(10, Math.round((areas * 0.4 + 5) / 5) * 5);
};
