import type { ScopeOfWork } from "../standards/scopes-of-work.ts";
import type { Category } from "../standards/standard.ts";
import type { Among, FinderWhyNot, RunnerUp } from "./finder.ts";
import { below, isForAges } from "./finder-categories.ts";
import type { FinderAnswers } from "./finder-questions.ts";
import type { Work } from "./finder-work.ts";

/** Why a category that was not suggested was not, where that is worth saying; by the work it is for. */
const whyNot = (
  among: Among,
  category: Category,
  work: Work,
  ages: NonNullable<FinderAnswers["ages"]>,
  suggested: ScopeOfWork | null,
): FinderWhyNot | null => {
  const scope = among.scopes.get(category.code);
  if (scope === "rsc") return "needs-endorsement";
  if (!isForAges(category, ages))
    return scope === suggested && category.designation === (work.designation ?? null) ? "other-ages" : null;
  if (scope === suggested) return "other-lead";
  const isNear = suggested !== null && (below[suggested] === scope || below[scope ?? "macro"] === suggested);
  if (scope === "macro")
    return suggested === "treatment" && category.designation === "C" ? "is-leading" : null;
  if (!isNear) return null;
  return scope === "promotion" ? "is-promotion" : scope === "prevention" ? "is-support" : "is-treatment";
};

/** Every category that was not suggested and is worth a word, with the reason. */
export const othersAmong = (
  among: Among,
  work: Work,
  ages: NonNullable<FinderAnswers["ages"]>,
  suggested: { readonly scope: ScopeOfWork | null; readonly categories: readonly Category[] },
  lacking: readonly RunnerUp[],
): readonly RunnerUp[] => [
  ...lacking,
  ...among.edition.standard.categories
    .filter(
      (each) => !suggested.categories.includes(each) && !lacking.some(({ category }) => category === each),
    )
    .flatMap((category): readonly RunnerUp[] => {
      const why = whyNot(among, category, work, ages, suggested.scope);
      return why === null ? [] : [{ category, why }];
    }),
];
