import { appliedFor } from "../../../core/application/mended-at.ts";
import { verdictFor } from "../../../core/readiness/readiness.ts";
import { labelOf, type Target } from "../../../core/readiness/target.ts";
import { namingOf } from "../../../ui/requirements/naming.ts";
import { namesIn, needOf } from "../../../ui/requirements/need-text.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import type { Language } from "../../../ui/wording/speech.ts";
import { StandingLines, type StandingOf } from "../ledger/standing-lines.tsx";
import { queryOf, readinessAddresses, targetHref } from "./addresses.ts";
import type { Readiness } from "./reading.ts";
import { RequirementLines } from "./requirement-lines.tsx";
import { UnderLine } from "./under-line.tsx";

export type BesideProps = {
  readonly language: Language;
  readonly readiness: Readiness;
  /** Undefined where the person has no category in mind. */
  readonly target: Target | undefined;
  /** The RSC entry beside which it stands. */
  readonly standing?: StandingOf | undefined;
};

/** What stands in the panel: what is missing for a category, a line for each requirement. */
export const BesideBody = (props: BesideProps) => (
  <>
    {props.standing === undefined ? null : <StandingLines {...props} {...props.standing} />}
    <Missing {...props} />
  </>
);

const Missing = ({ language, readiness: everywhere, target }: BesideProps) => {
  const words = readinessWords[language];
  if (target === undefined)
    return (
      <>
        <p>{words.beside.none}</p>
        <p>
          <a href={readinessAddresses.finder}>{words.beside.noneLink}</a>
        </p>
      </>
    );
  const readiness = everywhere.at(target.offer);
  const verdict = verdictFor(readiness.stated, target);
  const names = namesIn(target.offer.edition, language);
  const naming = namingOf(readiness, readiness.stated, language);
  return (
    <>
      <p class="beside-category">{labelOf(target, language)}</p>
      <UnderLine language={language} target={target} />
      <RequirementLines
        language={language}
        verdict={verdict}
        prefix="beside"
        application={appliedFor(readiness.loaded.applications, target)}
        needOf={(requirement) => needOf(requirement, target.category.code, names, naming, language)}
      />
      <p>
        <a href={targetHref(target)}>{words.beside.more}</a>
      </p>
    </>
  );
};

/**
 * The panel beside an entry. `data-source` answers `{ html }`: what is to stand in the element with `data-part="body"`
 * after the portfolio changed. It is a polite live region, so that a change is told without taking the focus.
 */
export const Beside = (props: BesideProps) => {
  const { language, target, standing } = props;
  const entry = standing === undefined ? {} : { entry: standing.id };
  const query = new URLSearchParams({
    ...(target === undefined ? {} : queryOf(target)),
    ...entry,
  }).toString();
  return (
    <aside
      id="readiness"
      class="panel beside-panel"
      aria-labelledby="readiness-heading"
      data-source={`${readinessAddresses.panel}${query === "" ? "" : `?${query}`}`}
    >
      <h2 id="readiness-heading">{readinessWords[language].beside.heading}</h2>
      <div class="beside-body" data-part="body" aria-live="polite">
        <BesideBody {...props} />
      </div>
    </aside>
  );
};
