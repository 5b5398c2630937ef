import type { Application } from "../../../core/application/application.ts";
import type { Requirement, Status, Verdict } from "../../../core/standards/verdict.ts";
import { RequirementHead } from "../../../ui/requirements/requirement-head.tsx";
import { WayThere } from "../../../ui/requirements/way-there.tsx";
import { wordsIn } from "../../../ui/wording/catalogue.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";

type LinesProps = {
  readonly language: Language;
  readonly verdict: Verdict;
  readonly prefix: string;
  readonly needOf: (requirement: Requirement) => string;
  /** The application that is under way for this category. */
  readonly application: Application | undefined;
};

const ofSubmission = ({ requirements }: Verdict, status: Status): readonly Requirement[] =>
  requirements.filter((each) => each.stage === "submission" && each.status === status);

/** What is missing to submit, a line each with what would meet it; what is met and judged only by name. */
export const RequirementLines = ({ language, verdict, prefix, needOf, application }: LinesProps) => {
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
                {own.need(needOf(requirement))}{" "}
                <WayThere language={language} id={requirement.id} application={application} />
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
