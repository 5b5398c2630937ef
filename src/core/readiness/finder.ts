import { type DegreeLevel, type Designation, degreeLevels } from "../portfolio/terms.ts";
import type { Edition } from "../standards/edition.ts";
import type { ScopeOfWork } from "../standards/scopes-of-work.ts";
import type { Category } from "../standards/standard.ts";
import { demandsOf } from "./finder-demands.ts";
import { type FinderAnswers, type FinderQuestion, finderQuestions } from "./finder-questions.ts";

/** What is known of somebody without asking: from their portfolio. */
export type FinderKnown = { readonly degree: DegreeLevel | null; readonly holds: boolean };

/** What led to a suggestion, each to be said in a sentence. */
export type FinderBecause =
  | { readonly why: "work"; readonly scope: ScopeOfWork }
  | { readonly why: "treats" | "educates" | "licensed" | "holds" | "rsc-is-leading" }
  | { readonly why: "ages"; readonly ages: "infant" | "early-childhood" | "both" }
  | { readonly why: "leads"; readonly designation: Designation }
  | { readonly why: "degree" | "route"; readonly degree: DegreeLevel }
  | { readonly why: "until-licence" | "until-degree"; readonly instead: ScopeOfWork };

/** Why another category was not suggested. */
export type FinderWhyNot =
  | "needs-licence"
  | "needs-degree"
  | "needs-endorsement"
  | "other-ages"
  | "other-lead"
  | "is-promotion"
  | "is-support"
  | "is-treatment"
  | "is-leading";

export type RunnerUp = { readonly category: Category; readonly why: FinderWhyNot };

/** What the finder says: the next question, a suggestion, or that nothing of this edition fits, and why. */
export type Finder =
  | { readonly says: "ask"; readonly question: FinderQuestion; readonly answers: readonly string[] }
  | {
      readonly says: "found";
      readonly categories: readonly Category[];
      readonly because: readonly FinderBecause[];
      readonly others: readonly RunnerUp[];
    }
  | {
      readonly says: "none";
      readonly because: readonly FinderBecause[];
      readonly why: "no-such-ages" | "no-such-work" | "needs-degree" | "needs-licence";
      readonly others: readonly RunnerUp[];
    };

/** An edition and which work its categories are for. */
export type Among = { readonly edition: Edition; readonly scopes: ReadonlyMap<string, ScopeOfWork> };

const ask = (question: FinderQuestion, answers: readonly string[] = finderQuestions[question]): Finder => ({
  says: "ask",
  question,
  answers,
});

const withScope = ({ edition, scopes }: Among, scope: ScopeOfWork): readonly Category[] =>
  edition.standard.categories.filter(({ code }) => scopes.get(code) === scope);

const isForAges = ({ bands }: Category, ages: NonNullable<FinderAnswers["ages"]>): boolean =>
  bands.length === 0 || ages === "both" || bands.includes(ages);

/** What somebody's work comes to, as far as it was answered; or the question that is still open. */
type Work = {
  readonly scope: ScopeOfWork;
  readonly designation: Designation | undefined;
  readonly because: readonly FinderBecause[];
};

const rank = (degree: DegreeLevel | "none" | null | undefined): number =>
  degree === null || degree === undefined || degree === "none" ? -1 : degreeLevels.indexOf(degree);

const workOf = (among: Among, answers: FinderAnswers, known: FinderKnown): Work | Finder => {
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

/** Where one falls back to while something is lacking: whoever treats families supports them too. */
const below: { readonly [S in ScopeOfWork]?: ScopeOfWork } = {
  treatment: "prevention",
  prevention: "promotion",
};

type Lack = "needs-degree" | "needs-licence";

/** What somebody lacks for a category; or the question that would tell. */
const lackFor = (
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

const othersAmong = (
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

const isFinder = (value: Finder | object): value is Finder => "says" in value;

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

/** A walk through the questions with some answers: those that were asked and answered, in order, and what comes next. */
export type FinderWalk = {
  readonly answered: readonly { readonly question: FinderQuestion; readonly answer: string }[];
  readonly now: Finder;
};

/** Asks one question after the other and takes what was answered to it; answers to what is not asked count for nothing. */
export const walkFinder = (among: Among, given: FinderAnswers, known: FinderKnown): FinderWalk => {
  const answered: { question: FinderQuestion; answer: string }[] = [];
  for (;;) {
    const taken: FinderAnswers = Object.fromEntries(
      answered.map(({ question, answer }) => [question, answer]),
    );
    const now = findCategory(among, taken, known);
    const answer = now.says === "ask" ? given[now.question] : undefined;
    if (now.says !== "ask" || answer === undefined || !now.answers.includes(answer)) return { answered, now };
    answered.push({ question: now.question, answer });
  }
};
