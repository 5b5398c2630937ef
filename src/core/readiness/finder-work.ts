import type { Designation } from "../portfolio/terms.ts";
import type { ScopeOfWork } from "../standards/scopes-of-work.ts";
import { type Among, ask, type Finder, type FinderBecause, type FinderKnown } from "./finder.ts";
import { withScope } from "./finder-categories.ts";
import { type FinderAnswers, finderQuestions } from "./finder-questions.ts";

/** What somebody's work comes to. */
export type Work = {
  readonly scope: ScopeOfWork;
  readonly designation: Designation | undefined;
  readonly because: readonly FinderBecause[];
};

/** What somebody's work comes to, or the question that is still open. */
export const workOf = (among: Among, answers: FinderAnswers, known: FinderKnown): Work | Finder => {
  const { work, beside, treats } = answers;
  if (work === undefined) {
    const offered = finderQuestions.work.filter(
      (scope) => scope === "rsc" || withScope(among, scope).length > 0,
    );
    return ask("work", offered);
  }
  const first: FinderBecause = { why: "work", scope: work };
  let scope: ScopeOfWork = work;
  const because: FinderBecause[] = [first];
  if (work === "rsc") {
    if (withScope(among, "rsc").length === 0)
      return { scope: "macro", designation: "C", because: [first, { why: "rsc-is-leading" }] };
    const holds = known.holds || answers.held === "yes";
    if (holds) return { scope: "rsc", designation: undefined, because: [first, { why: "holds" }] };
    if (answers.held === undefined) return ask("held");
    if (beside === undefined)
      return ask(
        "beside",
        finderQuestions.beside.filter((each) => withScope(among, each).length > 0),
      );
    scope = beside;
    because.push({ why: "work", scope: beside });
  }
  if (scope === "prevention" || scope === "treatment") {
    if (treats === undefined) return ask("treats");
    scope = treats === "yes" ? "treatment" : "prevention";
    because.push({ why: treats === "yes" ? "treats" : "educates" });
  }
  if (scope !== "macro") return { scope, designation: undefined, because };
  const led = new Set(withScope(among, "macro").map(({ designation }) => designation));
  if (answers.leads === undefined)
    return ask(
      "leads",
      finderQuestions.leads.filter((each) => led.has(each)),
    );
  return {
    scope,
    designation: answers.leads,
    because: [...because, { why: "leads", designation: answers.leads }],
  };
};
