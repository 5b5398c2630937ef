import type { ScopeOfWork } from "../standards/scopes-of-work.ts";
import {
  type Among,
  ask,
  type Finder,
  type FinderBecause,
  type FinderKnown,
  isFinder,
  type RunnerUp,
} from "./finder.ts";
import { below, isForAges, withScope } from "./finder-categories.ts";
import { type Lack, lackFor } from "./finder-lack.ts";
import { othersAmong } from "./finder-others.ts";
import type { FinderAnswers } from "./finder-questions.ts";
import { workOf } from "./finder-work.ts";

/**
 * Suggests a category by scope of work: what most of the work is, then the children's ages, then only what separates.
 * Where a degree or a license is lacking it suggests what fits meanwhile, and says so; where nothing of the edition
 * fits, it says why.
 */
export const findCategory = (among: Among, answers: FinderAnswers, known: FinderKnown): Finder => {
  const work = workOf(among, answers, known);
  if (isFinder(work)) return work;
  if (work.scope === "rsc")
    return { says: "found", categories: withScope(among, "rsc"), because: work.because, others: [] };
  const { ages } = answers;
  if (ages === undefined) return ask("ages");
  const because: FinderBecause[] = [...work.because, { why: "ages", ages }];
  const lacking: RunnerUp[] = [];
  let why: "no-such-ages" | "no-such-work" | Lack = "no-such-work";
  for (let scope: ScopeOfWork | undefined = work.scope; scope !== undefined; scope = below[scope]) {
    const ofWork = withScope(among, scope).filter(
      ({ designation }) => work.designation === undefined || designation === work.designation,
    );
    const fitting = ofWork.filter((category) => isForAges(category, ages));
    const [first] = fitting;
    if (first === undefined) {
      if (ofWork.length > 0 && why === "no-such-work") why = "no-such-ages";
      continue;
    }
    const found = lackFor(among, first, answers, known);
    if (isFinder(found)) return found;
    if (found.lack === null) {
      const reasons = [...because, ...found.because];
      const suggested = { scope, categories: fitting };
      return {
        says: "found",
        categories: fitting,
        because: reasons,
        others: othersAmong(among, work, ages, suggested, lacking),
      };
    }
    const { lack } = found;
    why = lack;
    lacking.push(...fitting.map((category) => ({ category, why: lack })));
    const next = below[scope];
    if (next !== undefined)
      because.push({ why: lack === "needs-licence" ? "until-licence" : "until-degree", instead: next });
  }
  return {
    says: "none",
    because: because.filter((each) => each.why !== "until-licence" && each.why !== "until-degree"),
    why,
    others: othersAmong(among, work, ages, { scope: null, categories: [] }, lacking),
  };
};
