import { parseDay } from "../../src/core/kernel/calendar.ts";
import { readPortfolio } from "../../src/core/portfolio/read-portfolio.ts";
import type { Renewal } from "../../src/core/renewal/answer.ts";
import { renewal } from "../../src/core/renewal/renewal.ts";
import { categoryIn } from "../../src/core/standards/edition.ts";
import { evaluate } from "../../src/core/standards/evaluate.ts";
import { type Facts, factsOf } from "../../src/core/standards/facts.ts";
import { libraryOf, type StandardsFile } from "../../src/core/standards/library.ts";
import type { Verdict } from "../../src/core/standards/verdict.ts";

/** What is asked about a portfolio. */
export type Asked = {
  readonly standard: string;
  readonly category: string;
  readonly asOf: string;
  readonly overlays?: readonly string[];
};

/** Loads a standards folder's files; the two answers come from the product's own engine. */
export const loaded = (files: readonly StandardsFile[]) => {
  const library = libraryOf(files);
  if (!library.ok) throw new Error(JSON.stringify(library.refusal, null, 2));
  const { editions, vocabulary } = library.value;
  const asked = (document: unknown, { standard, category, asOf }: Asked) => {
    const edition = editions.get(standard);
    const found = edition && categoryIn(edition, category);
    const day = parseDay(asOf);
    if (!edition || !found || day === null) throw new Error(`no ${standard} ${category} ${asOf}`);
    return { edition, category: found, day, facts: factsIn(document) };
  };
  const factsIn = (document: unknown): Facts => {
    const portfolio = readPortfolio(document, vocabulary);
    if (!portfolio.ok) throw new Error(JSON.stringify(portfolio.refusal, null, 2));
    return factsOf(portfolio.value);
  };
  return {
    verdict: (document: unknown, question: Asked): Verdict => {
      const { edition, category, day, facts } = asked(document, question);
      const [verdict] = evaluate(edition, facts, [category], question.overlays ?? [], day);
      if (verdict === undefined) throw new Error("no verdict");
      return verdict;
    },
    renewal: (document: unknown, question: Asked): Renewal => {
      const { edition, category, day, facts } = asked(document, question);
      return renewal(edition, facts, category, question.overlays ?? [], day);
    },
  };
};
