import { formatDay } from "../core/kernel/calendar.ts";
import type { Pace } from "../core/planning/assumed-future.ts";
import { plan, USUAL_PACE } from "../core/planning/plan.ts";
import { overlaysInForce } from "../core/standards/edition.ts";
import type { Asked } from "../ui/text/heading.ts";
import { planText } from "../ui/text/plan-text.ts";
import type { Command } from "./command.ts";
import { eachPortfolio } from "./each-portfolio.ts";
import { loadLibrary } from "./names.ts";
import { allOf, hoursTyped } from "./options.ts";
import { asJson, readQuestion } from "./question.ts";
import { blankLinesBetween, languageTyped, notInForceText, textSettings } from "./text-answers.ts";

const paceOptions = { "rsc-per-month": "string", "training-per-month": "string" } as const;

/** `plan`: what is missing and the earliest date it could be met, for one category or for each of the edition. */
export const planCommand: Command = async (args, { terminal, today }) => {
  const library = loadLibrary();
  const question = readQuestion(library, args, today, "all", paceOptions);
  const { edition, categories, isAll, overlays, asOf, input, format, typed } = question;
  const { words, layout } = textSettings(languageTyped(typed), edition, terminal);
  const separated = blankLinesBetween();
  const [rscPerMonth, trainingPerMonth] = allOf<[number, number]>(
    () => hoursTyped(typed, "rsc-per-month", USUAL_PACE.rscPerMonth),
    () => hoursTyped(typed, "training-per-month", USUAL_PACE.trainingPerMonth),
  );
  const pace: Pace = { rscPerMonth, trainingPerMonth };
  const askedOf = (portfolio: string): Asked => ({
    portfolio,
    standard: edition.standard.id,
    overlays: overlaysInForce(edition, overlays, asOf).map(({ id }) => id),
    ...(isAll ? {} : { category: categories[0]?.code ?? "" }),
    asOf: formatDay(asOf),
  });
  return eachPortfolio(terminal, library.vocabulary, input, ({ portfolio }, isLine) => {
    const plans = categories.map((category) => plan(edition, portfolio, category, overlays, asOf, pace));
    if (format === "text")
      return separated(
        notInForceText(question, words, layout) + planText(askedOf(portfolio.id), plans, pace, words, layout),
      );
    return asJson(isAll ? plans : plans[0], isLine);
  });
};
