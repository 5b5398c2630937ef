import type { Ways } from "../../../../core/readiness/provider-standing.ts";
import { type Language, speechIn } from "../../speech.ts";
import { ledgerWords } from "./ledger.ts";

/** The category of those who have the standing of a reflective supervisor. */
const ERS = "ERS";

/**
 * What a provider would have to have been for their hours to count, any one of it. Categories are told by their codes; empty
 * where nothing would do.
 */
export const sayWays = ({ held, vetted, approved, ers }: Ways, language: Language): string => {
  const { either } = speechIn(language);
  const { way } = ledgerWords[language].standing;
  return [
    ...(held.length === 0 ? [] : [way.held(either(held))]),
    ...(vetted.length === 0 ? [] : [way.vetted(either(vetted))]),
    ...(approved ? [way.approved] : []),
    ...(ers && !held.includes(ERS) ? [way.ers] : []),
  ].join("; ");
};
