import { knownCategories } from "../../../core/association/known-rules.ts";
import type { Words } from "../../../core/standards/standard.ts";
import type { Among } from "./setting-fields.ts";

/** The categories of the editions that are offered, and those that a value speaks of besides, with their names. */
export const offeredCategories = (
  { rules, offered }: Among,
  besides: readonly string[] = [],
): readonly { readonly code: string; readonly name: Words }[] => {
  const known = knownCategories(rules);
  const chosen = rules.filter(({ id }) => offered.some(({ edition }) => edition === id));
  const codes = new Set([...knownCategories(chosen).keys(), ...besides]);
  return [...codes].map((code) => ({ code, name: known.get(code) ?? { en: code, es: code } }));
};
