import { evaluate } from "../core/standards/evaluate.ts";
import type { Command } from "./command.ts";
import { eachPortfolio } from "./each-portfolio.ts";
import { loadLibrary } from "./names.ts";
import { asJson, readQuestion } from "./question.ts";

/** `evaluate`: one verdict, or one for each category of the edition. */
export const evaluateCommand: Command = async (args, { terminal, today }) => {
  const library = loadLibrary();
  const question = readQuestion(library, args, today, undefined);
  const { edition, categories, isAll, overlays, asOf, input } = question;
  return eachPortfolio(terminal, library.vocabulary, input, (facts, isLine) => {
    const verdicts = evaluate(edition, facts, categories, overlays, asOf);
    return asJson(isAll ? verdicts : verdicts[0], isLine);
  });
};
