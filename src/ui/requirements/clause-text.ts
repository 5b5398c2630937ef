import type { Requirement } from "../../core/standards/verdict.ts";
import type { RuleNames } from "../wording/rule-names.ts";
import { readinessWords } from "../wording/site/portfolio/readiness.ts";
import { type RuleSection, ruleSections } from "../wording/site/portfolio/readiness-words.ts";
import type { Language } from "../wording/speech.ts";

const sectionOf = (id: string): RuleSection | undefined =>
  ruleSections.find((section) => section === id.split(".")[0]);

/** The rule of a requirement in words: which edition, which part of it, and the exception where one changed it. */
export const clauseText = (
  { id, clause, overlay }: Pick<Requirement, "id" | "clause" | "overlay">,
  names: RuleNames,
  language: Language,
): string => {
  const words = readinessWords[language];
  if (overlay !== null)
    return words.category.exceptionClause(
      names.edition,
      names.overlay(overlay) ?? overlay,
      clause.split("/")[2] ?? "",
    );
  const section = sectionOf(id);
  return words.category.clause(names.edition, section === undefined ? id : words.ruleSections[section]);
};
