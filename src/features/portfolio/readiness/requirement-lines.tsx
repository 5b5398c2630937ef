import { kindBehind } from "../../../core/readiness/kind-behind.ts";
import type { Requirement, Status, Verdict } from "../../../core/standards/verdict.ts";
import { RequirementHead } from "../../../ui/requirements/requirement-head.tsx";
import { wordsIn } from "../../../ui/wording/catalogue.ts";
import { kindWords } from "../../../ui/wording/site/portfolio/field-words.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";

/** The way to where something can be recorded for a requirement. */
type WayProps = { readonly language: Language; readonly requirement: Requirement };

const WayThere = ({ language, requirement: { id } }: WayProps) => {
  const kind = kindBehind[id];
  return kind === undefined ? null : (
    <a class="requirement-way" href={`/portfolio/${kind}`}>
      {readinessWords[language].goTo(kindWords[kind][language].title)}
    </a>
  );
};

type LinesProps = {
  readonly language: Language;
  readonly verdict: Verdict;
  readonly prefix: string;
  readonly needOf: (requirement: Requirement) => string;
};

const ofSubmission = ({ requirements }: Verdict, status: Status): readonly Requirement[] =>
  requirements.filter((each) => each.stage === "submission" && each.status === status);

/** What is missing to submit, a line each with what would meet it; what is met and judged only by name. */
export const RequirementLines = ({ language, verdict, prefix, needOf }: LinesProps) => {
  const words = wordsIn[language];
  const own = readinessWords[language];
  const say = speechIn(language);
  const named = (some: readonly Requirement[]): string =>
    say.list(some.map(({ id }) => words.requirements[id]));
  const unmet = ofSubmission(verdict, "unmet");
  const met = ofSubmission(verdict, "met");
  const judged = verdict.requirements.filter(({ status }) => status === "judgement");
  const later = verdict.requirements.filter(
    ({ stage, status }) => stage === "decision" && status === "unmet",
  );
  return (
    <>
      {unmet.length === 0 ? <p class="nothing-missing">{own.missing.nothingMissing}</p> : null}
      {unmet.length === 0 ? null : (
        <ul class="requirement-lines">
          {unmet.map((requirement) => (
            <li>
              <RequirementHead language={language} requirement={requirement} prefix={prefix} />
              <p class="requirement-need">
                {own.need(needOf(requirement))} <WayThere language={language} requirement={requirement} />
              </p>
            </li>
          ))}
        </ul>
      )}
      {met.length + judged.length + later.length === 0 ? null : (
        <div class="requirement-others">
          {met.length === 0 ? null : <p>{own.missing.met(named(met))}</p>}
          {judged.length === 0 ? null : <p>{own.missing.judged(named(judged))}</p>}
          {later.length === 0 ? null : <p>{own.missing.later(named(later))}</p>}
        </div>
      )}
    </>
  );
};
