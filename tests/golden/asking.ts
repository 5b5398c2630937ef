import { parseDay } from "../../src/core/kernel/calendar.ts";
import { readPortfolio } from "../../src/core/portfolio/read-portfolio.ts";
import type { Renewal } from "../../src/core/renewal/answer.ts";
import { renewal } from "../../src/core/renewal/renewal.ts";
import { categoryIn, type Edition } from "../../src/core/standards/edition.ts";
import { evaluate } from "../../src/core/standards/evaluate.ts";
import { type Facts, factsOf } from "../../src/core/standards/facts.ts";
import { type Library, libraryOf } from "../../src/core/standards/library.ts";
import type { Category } from "../../src/core/standards/standard.ts";
import type { Verdict } from "../../src/core/standards/verdict.ts";
import { readStandardsFolder } from "../../src/services/standards-folder.ts";
import { type PortfolioDocument, STANDARDS_FOLDER } from "./case-file.ts";

const read = libraryOf(readStandardsFolder(STANDARDS_FOLDER));
if (!read.ok) throw new Error(`the standards folder cannot be read: ${JSON.stringify(read.refusal)}`);
export const library: Library = read.value;

/** What is asked of the engine, in the words of a case. */
export type Question = {
  readonly standard: string;
  readonly category: string;
  readonly overlays: readonly string[];
  readonly asOf: string;
  readonly portfolio: PortfolioDocument;
};

const found = <T>(value: T | null | undefined, name: string): T => {
  if (value === null || value === undefined) throw new Error(`there is no ${name}`);
  return value;
};

const editionOf = ({ standard }: Question): Edition => found(library.editions.get(standard), standard);

const categoryOf = (question: Question): Category =>
  found(categoryIn(editionOf(question), question.category), question.category);

const readFacts = ({ portfolio }: Question): Facts => {
  const result = readPortfolio(portfolio, library.vocabulary);
  if (!result.ok) throw new Error(`this is no portfolio: ${JSON.stringify(result.refusal)}`);
  return factsOf(result.value);
};

/** The verdict on a portfolio, from its document. */
export const verdictOn = (question: Question): Verdict => {
  const asOf = found(parseDay(question.asOf), question.asOf);
  const categories = [categoryOf(question)];
  const verdicts = evaluate(editionOf(question), readFacts(question), categories, question.overlays, asOf);
  return found(verdicts[0], "verdict");
};

/** How an endorsement stands in its renewal, from the document of a portfolio. */
export const renewalOf = (question: Question): Renewal => {
  const asOf = found(parseDay(question.asOf), question.asOf);
  const category = categoryOf(question);
  return renewal(editionOf(question), readFacts(question), category, question.overlays, asOf);
};
