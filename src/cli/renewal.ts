import { formatDay } from "../core/kernel/calendar.ts";
import { renewal } from "../core/renewal/renewal.ts";
import { renewalsText } from "../ui/text/renewal-text.ts";
import type { Command } from "./command.ts";
import { eachPortfolio } from "./each-portfolio.ts";
import { loadLibrary } from "./names.ts";
import { asJson, readQuestion } from "./question.ts";
import { blankLinesBetween, languageTyped, textSettings } from "./text-answers.ts";

/** `renewal`: one renewal status, or one for each category of the edition that is held. */
export const renewalCommand: Command = async (args, { terminal, today }) => {
  const library = loadLibrary();
  const question = readQuestion(library, args, today, undefined);
  const { edition, categories, isAll, overlays, asOf, input, format, typed } = question;
  const { words, layout } = textSettings(languageTyped(typed), edition, terminal);
  const separated = blankLinesBetween();
  return eachPortfolio(terminal, library.vocabulary, input, (facts, isLine) => {
    const answers = categories.map((category) => renewal(edition, facts, category, overlays, asOf));
    const renewals = isAll ? answers.filter(({ status }) => status !== "not-held") : answers;
    if (format === "json") return asJson(isAll ? renewals : renewals[0], isLine);
    const asked = { portfolio: facts.portfolio.id, standard: edition.standard.id, asOf: formatDay(asOf) };
    return separated(renewalsText(renewals, words, layout, asked));
  });
};
