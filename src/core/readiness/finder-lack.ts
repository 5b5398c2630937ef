import { type DegreeLevel, degreeLevels } from "../portfolio/terms.ts";
import type { Category } from "../standards/standard.ts";
import { type Among, ask, type Finder, type FinderBecause, type FinderKnown } from "./finder.ts";
import { demandsOf } from "./finder-demands.ts";
import type { FinderAnswers } from "./finder-questions.ts";

const rank = (degree: DegreeLevel | "none" | null | undefined): number =>
  degree === null || degree === undefined || degree === "none" ? -1 : degreeLevels.indexOf(degree);

/** What somebody may lack for a category. */
export type Lack = "needs-degree" | "needs-licence";

/** What somebody lacks for a category; or the question that would tell. */
export const lackFor = (
  { edition }: Among,
  category: Category,
  answers: FinderAnswers,
  known: FinderKnown,
): { readonly lack: Lack | null; readonly because: readonly FinderBecause[] } | Finder => {
  const demands = demandsOf(edition, category);
  const because: FinderBecause[] = [];
  if (demands.licence) {
    if (answers.licensed === undefined) return ask("licensed");
    if (answers.licensed === "no") return { lack: "needs-licence", because };
    because.push({ why: "licensed" });
  }
  if (demands.degree === null) return { lack: null, because };
  const asked = rank(demands.degree);
  if (rank(known.degree) < asked && answers.degree === undefined) return ask("degree");
  const has = Math.max(rank(known.degree), rank(answers.degree));
  if (has >= asked) return { lack: null, because: [...because, { why: "degree", degree: demands.degree }] };
  if (demands.hasRoute)
    return { lack: null, because: [...because, { why: "route", degree: demands.degree }] };
  return { lack: "needs-degree", because };
};
