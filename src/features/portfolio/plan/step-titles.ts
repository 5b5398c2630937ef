import type { PlanStep } from "../../../core/planning/plan-step.ts";
import { readChosen } from "../../../core/readiness/chosen.ts";
import { isAboutMet } from "../../../core/readiness/gaps.ts";
import { verdictFor } from "../../../core/readiness/readiness.ts";
import { findTarget, type Target } from "../../../core/readiness/target.ts";
import type { Requirement, RequirementId, Verdict } from "../../../core/standards/verdict.ts";
import { namingOf } from "../../../ui/requirements/naming.ts";
import { namesIn, needOf } from "../../../ui/requirements/need-text.ts";
import { wordsIn } from "../../../ui/wording/catalogue.ts";
import { planWords } from "../../../ui/wording/site/portfolio/plan.ts";
import { type Language, upperFirst } from "../../../ui/wording/speech.ts";
import type { Readiness } from "../readiness/reading.ts";

/** What a step suggests for a requirement. */
export const suggestionFor = (id: RequirementId, need: string, language: Language): string =>
  planWords[language].verbs[id]?.(need) ?? upperFirst(need);

/** Says what steps are about, judging each category that they name once. */
export const speakerOf = (readiness: Readiness, language: Language) => {
  const { offers } = readiness.loaded;
  const known = new Map<string, { readonly target: Target; readonly verdict: Verdict } | undefined>();
  /** Which category a step is about: of the association by whose rules it was suggested, where it is followed still. */
  const targetOf = ({
    target,
    association,
  }: Pick<PlanStep, "target" | "association">): Target | undefined => {
    const chosen = target === null ? undefined : readChosen(target);
    if (chosen === undefined) return undefined;
    return association === null
      ? findTarget(offers, chosen)
      : findTarget(
          offers.filter((offer) => offer.association?.id === association),
          chosen,
        );
  };
  const judged = (step: PlanStep) => {
    const text = `${step.target} ${step.association}`;
    if (known.has(text)) return known.get(text);
    const target = targetOf(step);
    const made =
      target === undefined
        ? undefined
        : { target, verdict: verdictFor(readiness.at(target.offer).stated, target) };
    known.set(text, made);
    return made;
  };
  const needIn = (target: Target, requirement: Requirement): string => {
    const there = readiness.at(target.offer);
    const naming = namingOf(there, there.stated, language);
    return needOf(
      requirement,
      target.category.code,
      namesIn(target.offer.edition, language),
      naming,
      language,
    );
  };
  const about = (step: PlanStep): { title: string; isMet: boolean } => {
    const { requirement: id, text } = step;
    if (id === null) return { title: text, isMet: false };
    const found = judged(step);
    const requirement = found?.verdict.requirements.find((each) => each.id === id);
    if (found === undefined || requirement === undefined || isAboutMet(found.verdict, id))
      return { title: wordsIn[language].requirements[id] ?? id, isMet: found !== undefined };
    return { title: suggestionFor(id, needIn(found.target, requirement), language), isMet: false };
  };
  return { needIn, about, targetOf };
};
