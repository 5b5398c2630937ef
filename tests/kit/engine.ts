import { join } from "node:path";
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

const load = (): Library => {
  const library = libraryOf(readStandardsFolder(join(import.meta.dirname, "..", "..", "standards")));
  if (!library.ok) throw new Error(JSON.stringify(library.refusal, null, 2));
  return library.value;
};

/** The editions of the repository. */
export const library: Library = load();

/** True when every case is to be run, as continuous integration does. */
export const isEveryCase = process.env["ATTUNE_TEST_ALL"] === "1";

export const editionOf = (standard: string): Edition => {
  const edition = library.editions.get(standard);
  if (edition === undefined) throw new Error(`no edition ${standard}`);
  return edition;
};

export const categoryOf = (standard: string, code: string): Category => {
  const category = categoryIn(editionOf(standard), code);
  if (category === undefined) throw new Error(`no category ${code} in ${standard}`);
  return category;
};

export const dayOf = (text: string): number => {
  const day = parseDay(text);
  if (day === null) throw new Error(`no date ${text}`);
  return day;
};

/** The facts of a portfolio document that must be valid. */
export const factsIn = (document: unknown): Facts => {
  const portfolio = readPortfolio(document, library.vocabulary);
  if (!portfolio.ok) throw new Error(JSON.stringify(portfolio.refusal));
  return factsOf(portfolio.value);
};

export type Asked = { standard: string; category: string; overlays: readonly string[]; asOf: string };

export const verdictOf = (facts: Facts, { standard, category, overlays, asOf }: Asked): Verdict => {
  const [verdict] = evaluate(
    editionOf(standard),
    facts,
    [categoryOf(standard, category)],
    overlays,
    dayOf(asOf),
  );
  if (verdict === undefined) throw new Error("no verdict");
  return verdict;
};

export const renewalOf = (facts: Facts, { standard, category, overlays, asOf }: Asked): Renewal =>
  renewal(editionOf(standard), facts, categoryOf(standard, category), overlays, dayOf(asOf));
