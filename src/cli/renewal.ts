import { renewal } from "../core/renewal/renewal.ts";
import type { Command } from "./command.ts";
import { eachPortfolio } from "./each-portfolio.ts";
import { loadLibrary } from "./names.ts";
import { asJson, readQuestion } from "./question.ts";

/** `renewal`: one renewal status, or one for each category of the edition that is held. */
export const renewalCommand: Command = async (args, { terminal, today }) => {
  const library = loadLibrary();
  const { edition, categories, isAll, overlays, asOf, input } = readQuestion(library, args, today, undefined);
  return eachPortfolio(terminal, library.vocabulary, input, (facts, isLine) => {
    const renewals = categories.map((category) => renewal(edition, facts, category, overlays, asOf));
    return asJson(isAll ? renewals.filter(({ status }) => status !== "not-held") : renewals[0], isLine);
  });
};
