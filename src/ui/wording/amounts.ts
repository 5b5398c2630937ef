import type { Requirement, Unit } from "../../core/standards/verdict.ts";
import { wordsIn } from "./catalogue.ts";
import { controlWords } from "./site/controls.ts";
import { type Counted, form, type Language, speechIn } from "./speech.ts";

const YEAR = 365;

const years: { readonly [L in Language]: Counted } = {
  en: { one: "year", many: "years" },
  es: { one: "año", many: "años" },
};

/** How people count what a requirement asks. */
export type Measure = { readonly unit: Counted; readonly of: (amount: number) => number };

/** Days of work are counted in years where a year or more is asked; to a tenth, and never more than there is. */
export const measureOf = (unit: Unit, required: number | undefined, language: Language): Measure =>
  unit === "days" && required !== undefined && required >= YEAR
    ? { unit: years[language], of: (days) => Math.floor((days * 10) / YEAR) / 10 }
    : { unit: wordsIn[language].units[unit], of: (amount) => amount };

/** What there is of what is asked, as `16 of 24 hours`; undefined where a requirement has no amount. */
export const amountText = (
  { actual, required, unit }: Pick<Requirement, "actual" | "required" | "unit">,
  language: Language,
): string | undefined => {
  if (actual === undefined || unit === undefined) return undefined;
  const say = speechIn(language);
  const { unit: counted, of } = measureOf(unit, required, language);
  if (required === undefined || required <= 0) return say.count(of(actual), counted);
  const [there, asked] = [of(actual), of(required)];
  return `${controlWords[language].ofTarget(say.number(there), say.number(asked))} ${form(asked, counted)}`;
};
