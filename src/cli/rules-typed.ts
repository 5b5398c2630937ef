import type { Day } from "../core/kernel/calendar.ts";
import type { Edition } from "../core/standards/edition.ts";
import { evaluate } from "../core/standards/evaluate.ts";
import type { Facts } from "../core/standards/facts.ts";
import type { Library } from "../core/standards/library.ts";
import type { Category } from "../core/standards/standard.ts";
import type { Verdict } from "../core/standards/verdict.ts";
import { Misuse } from "./misuse.ts";
import { categoriesNamed, editionNamed, overlaysNamed } from "./names.ts";

/** An edition with overlays, typed as `edition+overlay+overlay`. */
export type Rules = { readonly edition: Edition; readonly overlays: readonly string[] };

/** Reads an edition with overlays. Throws a Misuse for a name that does not exist or does not belong to it. */
export const rulesNamed = (library: Library, typed: string): Rules => {
  const [name = "", ...overlays] = typed.split("+");
  const edition = editionNamed(library, name);
  return { edition, overlays: overlaysNamed(library, edition, overlays) };
};

/** The category of a code in the edition of some rules; exactly one. */
export const categoryNamed = ({ edition }: Rules, code: string): Category => {
  if (code === "all") throw new Misuse("--category must be one category here; all is too many");
  return categoriesNamed(edition, code)[0] as Category;
};

/** The verdict under some rules. */
export const verdictUnder = (
  { edition, overlays }: Rules,
  category: Category,
  facts: Facts,
  asOf: Day,
): Verdict => evaluate(edition, facts, [category], overlays, asOf)[0] as Verdict;
