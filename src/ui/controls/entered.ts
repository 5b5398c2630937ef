import type { Problem } from "../../core/kernel/field-problem.ts";
import { sayProblem } from "../wording/site/problems.ts";
import type { Language } from "../wording/speech.ts";

/** What was typed and what is wrong with it, when a form is shown again. */
export type Entered = {
  readonly typed: { readonly [field: string]: readonly string[] };
  readonly problems: readonly Problem[];
};

/** The value that a field shows: what was typed, or before anything was typed, what is recorded. */
export const valueOf = (
  name: string,
  entered: Entered | undefined,
  recorded: string | undefined,
): string | undefined => (entered === undefined ? recorded : entered.typed[name]?.[0]);

/** The values ticked in a group. A group of which nothing was sent has nothing ticked. */
export const ticksOf = (
  name: string,
  entered: Entered | undefined,
  recorded: readonly string[] = [],
): readonly string[] => (entered === undefined ? recorded : (entered.typed[name] ?? []));

/** What to say beside a field, if something is wrong with it. */
export const mistakeOf = (
  name: string,
  entered: Entered | undefined,
  language: Language,
): string | undefined => {
  const found = entered?.problems.find(({ field }) => field === name);
  return found === undefined ? undefined : sayProblem(found, language);
};
