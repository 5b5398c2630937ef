import { evaluate } from "../core/standards/evaluate.ts";
import type { Verdict } from "../core/standards/verdict.ts";
import { overviewText } from "../ui/text/overview-text.ts";
import { verdictText } from "../ui/text/verdict-text.ts";
import type { Command } from "./command.ts";
import { eachPortfolio } from "./each-portfolio.ts";
import { loadLibrary } from "./names.ts";
import { asJson, readQuestion } from "./question.ts";
import { blankLinesBetween, languageTyped, notInForceText, textSettings } from "./text-answers.ts";

/** `evaluate`: one verdict, or one for each category of the edition. */
export const evaluateCommand: Command = async (args, { terminal, today }) => {
  const library = loadLibrary();
  const question = readQuestion(library, args, today, undefined);
  const { edition, categories, isAll, overlays, asOf, input, format, typed } = question;
  const { words, layout } = textSettings(languageTyped(typed), edition, terminal);
  const separated = blankLinesBetween();
  const asText = (verdicts: readonly Verdict[]): string =>
    isAll
      ? overviewText(verdicts, words, layout)
      : verdicts.map((verdict) => verdictText(verdict, words, layout)).join("\n");
  return eachPortfolio(terminal, library.vocabulary, input, (facts, isLine) => {
    const verdicts = evaluate(edition, facts, categories, overlays, asOf);
    if (format === "text") return separated(notInForceText(question, words, layout) + asText(verdicts));
    return asJson(isAll ? verdicts : verdicts[0], isLine);
  });
};
