import type * as z from "zod";
import { allAreaIds, type Framework, frameworkSchema } from "../framework/framework.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import type { Vocabulary } from "../portfolio/fields.ts";
import type { Problem } from "../portfolio/problem.ts";
import { checkEdition } from "./check-edition.ts";
import { type Edition, editionOf } from "./edition.ts";
import { checkScopes, type Scopes, scopesIn, scopesOfWork } from "./scopes-of-work.ts";
import {
  type Interpretation,
  interpretations,
  type Overlay,
  overlay,
  type Standard,
  standard,
} from "./standard.ts";

/** A file of the standards folder: its path there, and the JSON document in it or why there is none. */
export type StandardsFile =
  | { readonly path: string; readonly document: unknown }
  | { readonly path: string; readonly unreadable: readonly Problem[] };

/** Something wrong with a file of the standards folder. */
export type FileProblem = { readonly path: string; readonly pointer: string; readonly message: string };

/** All editions with their overlays, and the words that portfolios may use. */
export type Library = {
  /** By id, oldest first. */
  readonly editions: ReadonlyMap<string, Edition>;
  readonly vocabulary: Vocabulary;
  readonly frameworks: readonly Framework[];
  readonly interpretations: readonly Interpretation[];
  /** Which work each category is for, by edition. */
  readonly scopes: Scopes;
};

/**
 * Makes a library of the files of a standards folder: `<edition>/standard.json`, `<edition>/overlays/*.json`,
 * `frameworks/*.json`, `interpretations.json` and `scopes-of-work.json`; other files are not looked at. Every problem is found at once.
 */
export const libraryOf = (files: readonly StandardsFile[]): Result<Library, readonly FileProblem[]> => {
  const problems: FileProblem[] = files.flatMap((file) =>
    "unreadable" in file ? file.unreadable.map((problem) => ({ path: file.path, ...problem })) : [],
  );
  const read = <T>(pattern: RegExp, schema: z.ZodType<T>): readonly T[] =>
    files.flatMap((file) => {
      const { path } = file;
      if ("unreadable" in file || !pattern.test(path)) return [];
      const parsed = schema.safeParse(file.document);
      if (parsed.success) return [parsed.data];
      for (const issue of parsed.error.issues)
        problems.push({ path, pointer: `/${issue.path.join("/")}`, message: issue.message });
      return [];
    });
  const standards = read(/^[^/]+\/standard\.json$/, standard);
  const overlays = read(/^[^/]+\/overlays\/[^/]+\.json$/, overlay);
  const frameworks = read(/^frameworks\/[^/]+\.json$/, frameworkSchema);
  const explained = read(/^interpretations\.json$/, interpretations).flat();
  const scoped = read(/^scopes-of-work\.json$/, scopesOfWork);
  const editions = new Map<string, Edition>();
  problems.push(...checkNamesApart(standards, overlays, explained));
  for (const problem of scoped.flatMap((each) => checkScopes(each, standards)))
    problems.push({ path: "scopes-of-work.json", ...problem });
  for (const each of [...standards].sort((a, b) => a.order - b.order)) {
    const own = overlays.filter(({ standard: id }) => id === each.id);
    const framework = frameworks.find(({ id }) => id === each.framework);
    for (const problem of checkEdition(each, own, framework, explained))
      problems.push({ path: `${each.id}/standard.json`, ...problem });
    if (framework !== undefined) editions.set(each.id, editionOf(each, own, framework));
  }
  if (problems.length > 0) return no(problems);
  return yes({
    editions,
    vocabulary: vocabularyOf(standards, frameworks),
    frameworks,
    interpretations: explained,
    scopes: scopesIn(scoped),
  });
};

/** Names that must be used once, and overlays whose edition must exist. */
const checkNamesApart = (
  standards: readonly Standard[],
  overlays: readonly Overlay[],
  explained: readonly Interpretation[],
): readonly FileProblem[] => {
  const twice = (path: string, ids: readonly string[]): readonly FileProblem[] =>
    ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => ({ path, pointer: "/id", message: `${id} is used twice` }));
  return [
    ...twice(
      "*/standard.json",
      standards.map(({ id }) => id),
    ),
    ...twice(
      "*/overlays/*.json",
      overlays.map(({ id }) => id),
    ),
    ...twice(
      "interpretations.json",
      explained.map(({ id }) => id),
    ),
    ...overlays
      .filter((each) => !standards.some(({ id }) => id === each.standard))
      .map((each) => ({
        path: `*/overlays/${each.id}.json`,
        pointer: "/standard",
        message: `${each.standard} is not an edition`,
      })),
  ];
};

/** The codes that portfolios may name: every category of every edition, every area of every framework. */
const vocabularyOf = (standards: readonly Standard[], frameworks: readonly Framework[]): Vocabulary => ({
  categories: new Set(standards.flatMap(({ categories }) => categories.map(({ code }) => code))),
  areas: new Set(frameworks.flatMap(allAreaIds)),
});
