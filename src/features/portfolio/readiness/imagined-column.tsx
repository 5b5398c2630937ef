import { formatDay } from "../../../core/kernel/calendar.ts";
import { glanceOf } from "../../../core/readiness/glance.ts";
import { labelOf } from "../../../core/readiness/target.ts";
import type { Imagined, Outlook } from "../../../core/readiness/what-if.ts";
import { Panel } from "../../../ui/controls/panel.tsx";
import { StatusTag } from "../../../ui/controls/status-tag.tsx";
import type { Naming } from "../../../ui/requirements/naming.ts";
import { namesIn, needOf } from "../../../ui/requirements/need-text.ts";
import { wordsIn } from "../../../ui/wording/catalogue.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { whatIfWords } from "../../../ui/wording/site/portfolio/what-if.ts";
import { type Language, sentence, speechIn } from "../../../ui/wording/speech.ts";
import { targetHref } from "./addresses.ts";
import { UnderLine } from "./under-line.tsx";

type Props = {
  readonly language: Language;
  readonly id: string;
  readonly imagined: Imagined;
  readonly naming: Naming;
};

const Answer = ({ language, outlook }: { readonly language: Language; readonly outlook: Outlook }) => {
  const words = readinessWords[language].glance;
  const { isReady, unmet } = glanceOf(outlook.verdict);
  return (
    <StatusTag language={language} status={isReady ? "met" : "unmet"}>
      {isReady ? words.ready : words.notReady(unmet)}
    </StatusTag>
  );
};

type WhenProps = { readonly language: Language; readonly outlook: Outlook };

/** When it could be ready, what holds it back, and by when the rest could be there. */
const When = ({ language, outlook: { plan, heldBackBy } }: WhenProps) => {
  const words = whatIfWords[language];
  const say = speechIn(language);
  if (plan.ready) return <p class="imagined-answer">{words.ready}</p>;
  const names = say.list(heldBackBy.map((id) => wordsIn[language].requirements[id]));
  if (plan.earliest !== null)
    return (
      <>
        <p class="imagined-answer">{words.readyOn(say.date(plan.earliest))}</p>
        <p>{words.holdsBack(names)}</p>
      </>
    );
  const rest = plan.missing
    .flatMap(({ earliest }) => earliest ?? [])
    .toSorted()
    .at(-1);
  return (
    <>
      <p class="imagined-answer">{words.noDate}</p>
      <p>{words.notByWaiting(names)}</p>
      {rest === undefined ? null : <p>{words.restBy(say.date(rest))}</p>}
    </>
  );
};

const Missing = ({ language, imagined, naming }: Props) => {
  const words = whatIfWords[language];
  const say = speechIn(language);
  const { target, now, later } = imagined;
  const { verdict, plan } = later ?? now;
  const names = namesIn(target.offer.edition, language);
  const unmet = verdict.requirements.filter(
    ({ status, stage }) => status === "unmet" && stage === "submission",
  );
  if (unmet.length === 0) return <p>{words.nothingMissing}</p>;
  return (
    <ul class="imagined-missing">
      {unmet.map((requirement) => {
        const earliest = plan.missing.find(({ id }) => id === requirement.id)?.earliest;
        return (
          <li>
            <strong>{wordsIn[language].requirements[requirement.id]}</strong>
            <p>{sentence(needOf(requirement, target.category.code, names, naming, language))}</p>
            <p class="imagined-when">
              {earliest === null
                ? words.notByTime
                : earliest === undefined
                  ? ""
                  : words.from(say.date(earliest))}
            </p>
          </li>
        );
      })}
    </ul>
  );
};

/** One category: today, with what is imagined, and when it could be ready. */
export const ImaginedColumn = (props: Props) => {
  const { language, id, imagined } = props;
  const words = whatIfWords[language];
  const { target, now, later } = imagined;
  const date = speechIn(language).date(formatDay((later ?? now).on));
  return (
    <Panel id={id} heading={labelOf(target, language)} level={3}>
      <UnderLine language={language} target={target} />
      <dl class="imagined">
        <dt>{words.earliest}</dt>
        <dd>
          <When language={language} outlook={now} />
        </dd>
        {later === null ? null : (
          <>
            <dt>{words.earliestThen}</dt>
            <dd>
              <When language={language} outlook={later} />
            </dd>
          </>
        )}
        <dt>{words.today}</dt>
        <dd>
          <Answer language={language} outlook={now} />
        </dd>
        {later === null ? null : (
          <>
            <dt>{words.later(date)}</dt>
            <dd>
              <Answer language={language} outlook={later} />
            </dd>
          </>
        )}
        <dt>{words.stillMissing}</dt>
        <dd>
          <Missing {...props} />
        </dd>
      </dl>
      <p>
        <a href={targetHref(target)}>{words.everything}</a>
      </p>
    </Panel>
  );
};
