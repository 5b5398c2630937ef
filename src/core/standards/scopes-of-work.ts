import * as z from "zod";
import type { Problem } from "../portfolio/problem.ts";
import type { Standard } from "./standard.ts";

/** What the work of a category is: promotion, prevention, treatment, leading a field, or providing RSC. */
export const scopesOfWorkThereAre = ["promotion", "prevention", "treatment", "macro", "rsc"] as const;
export type ScopeOfWork = (typeof scopesOfWorkThereAre)[number];

/** Which work each category is for, by edition (`attune.scopes/1`): what the finder suggests goes by it, no verdict does. */
export const scopesOfWork = z.strictObject({
  format: z.literal("attune.scopes/1"),
  editions: z.record(z.string(), z.record(z.string(), z.enum(scopesOfWorkThereAre))),
});
type ScopesFile = z.infer<typeof scopesOfWork>;

/** The scope of each category, by the id of its edition and its code. */
export type Scopes = ReadonlyMap<string, ReadonlyMap<string, ScopeOfWork>>;

/** The scopes of some files, as they are looked up. */
export const scopesIn = (files: readonly ScopesFile[]): Scopes =>
  new Map(
    files.flatMap(({ editions }) =>
      Object.entries(editions).map(([id, scopes]) => [id, new Map(Object.entries(scopes))] as const),
    ),
  );

/** Every edition and category named must be there, and of an edition that is named every category. */
export const checkScopes = ({ editions }: ScopesFile, standards: readonly Standard[]): readonly Problem[] =>
  Object.entries(editions).flatMap(([id, scopes]) => {
    const pointer = `/editions/${id}`;
    const standard = standards.find((each) => each.id === id);
    if (standard === undefined) return [{ pointer, message: `${id} is not an edition` }];
    const codes = standard.categories.map(({ code }) => code);
    return [
      ...Object.keys(scopes)
        .filter((code) => !codes.includes(code))
        .map((code) => ({ pointer, message: `${code} is not a category of this edition` })),
      ...codes
        .filter((code) => !Object.hasOwn(scopes, code))
        .map((code) => ({ pointer, message: `${code} has no scope of work` })),
    ];
  });
