import * as z from "zod";
import type { Words } from "../../standards/standard.ts";
import { knownCategories } from "../known-rules.ts";
import { lineOfText, setting } from "./setting.ts";

/** Names of the association's own for categories, by code; the others are called as their edition calls them. */
export type CategoryLabels = { readonly [code: string]: Words };

const label = lineOfText(80);

export const categoryLabels = setting<CategoryLabels>({
  schema: z.record(z.string().max(40), z.strictObject({ en: label, es: label })),
  usual: {},
  check: (labels, { rules }) => {
    const known = knownCategories(rules);
    return Object.keys(labels)
      .filter((code) => !known.has(code))
      .map((code) => ({ field: code, problem: "not-offered" }));
  },
});
