import type { FieldProblem } from "../kernel/field-problem.ts";
import { becomesLink } from "../kernel/holds-link.ts";
import { no, type Result, yes } from "../kernel/result.ts";

/** Why a text is no name to be called by. */
export type NameProblem = Extract<FieldProblem, "required" | "too-long" | "not-understood" | "holds-a-link">;

/** The most characters of a name. */
export const LONGEST_NAME = 200;

// Controls, and the marks that turn the direction of text round, would disturb every page that shows the name; the two
// joiners are letters' business in Persian and in the languages of India.
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;
// Some letters are never drawn.
const SHOWN = /(?!\p{DI})[\p{L}\p{N}]/u;

/**
 * Reads the name a person wants to be called by: any script, one line, spaces tidied. Names stand in mails to others, who
 * would find a link of somebody else's in a message of ours.
 */
export const readName = (typed: string): Result<string, NameProblem> => {
  const name = typed.normalize("NFC").trim().replaceAll(/ +/g, " ");
  if (name === "") return no("required");
  if (Array.from(name).length > LONGEST_NAME) return no("too-long");
  if (UNSEEN.test(name) || !SHOWN.test(name)) return no("not-understood");
  return becomesLink(name) ? no("holds-a-link") : yes(name);
};
