import { requirementsHolding } from "../../../core/application/judge-application.ts";
import { movesFor, type Offered } from "../../../core/application/make-move.ts";
import { signaturesHolding } from "../../../core/application/submission.ts";
import { settingOn } from "../../../core/association/setting-history.ts";
import { formatDay } from "../../../core/kernel/calendar.ts";
import { applicationHref } from "../../../ui/applications/addresses.ts";
import { ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { applyingWords } from "../../../ui/wording/site/application/applying.ts";
import { lifecycleWords } from "../../../ui/wording/site/application/lifecycle.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";
import { ofPerson, type PersonVisit } from "../../../web/person-visit.ts";
import { missing, shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { holdingOf } from "../find-holding.ts";
import type { Own } from "../frame/find-own.ts";
import { OwnFrame, ownTitle } from "../frame/own-frame.tsx";
import { DetailsPanel } from "./details-panel.tsx";
import { FeesPanel } from "./fees-panel.tsx";
import { HistoryPanel } from "./history-panel.tsx";
import { loadOverview, type Overview } from "./overview.query.ts";
import { type Judgement, judgementOf, WhatIsMissing } from "./what-is-missing.tsx";
import { whatItMeans } from "./what-it-means.ts";

type Props = {
  readonly language: Language;
  readonly own: Own;
  readonly offered: readonly Offered<"applicant">[];
};

/** The next round that is still to come, for whoever has yet to submit. */
const roundAhead = ({ history, today, application }: Own, language: Language): string | undefined => {
  if (application.state !== "registered" && application.state !== "in-progress") return undefined;
  const { rounds } = settingOn(history, "calendar", today).value;
  const next = rounds.find(({ submitBy }) => submitBy >= formatDay(today));
  const say = speechIn(language);
  return next === undefined
    ? undefined
    : applyingWords[language].overview.round(say.date(next.submitBy), say.date(next.decideBy));
};

/** The way to the page that submits, or what is in its way. */
const Submitting = ({ language, own: { application }, offered }: Props) => {
  const words = applyingWords[language].overview;
  const move = offered.find(({ on }) => on === "submit");
  if (move === undefined) return null;
  if (move.missing.length > 0)
    return (
      <>
        <p>{words.notYet}</p>
        <ul>
          {move.missing.map((condition) => (
            <li>{lifecycleWords[language].missing[condition]}</li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      <p>{words.submitText}</p>
      <ButtonGroup>
        <ButtonLink href={`${applicationHref(application.id)}/submit`}>{words.submit}</ButtonLink>
      </ButtonGroup>
    </>
  );
};

const Stands = (props: Props) => {
  const { language, own, offered } = props;
  const { application } = own;
  const words = applyingWords[language].overview;
  const round = roundAhead(own, language);
  const isBefore = application.state === "registered" || application.state === "in-progress";
  return (
    <Panel id="stands" heading={words.stands}>
      <p>{whatItMeans(application, language)}</p>
      {round === undefined ? null : <p>{round}</p>}
      <Submitting {...props} />
      {offered.some(({ on }) => on === "resubmit") ? (
        <ButtonGroup>
          <ButtonLink href={`${applicationHref(application.id)}/returned`}>{words.toReturned}</ButtonLink>
        </ButtonGroup>
      ) : null}
      {isBefore ? (
        <ButtonGroup>
          <ButtonLink kind="secondary" href="/portfolio">
            {words.toPortfolio}
          </ButtonLink>
        </ButtonGroup>
      ) : null}
    </Panel>
  );
};

const offeredNow = (
  { own, judged }: Overview,
  judgement: Judgement | undefined,
): readonly Offered<"applicant">[] => {
  const { application, history, today } = own;
  const holding = new Set([
    ...holdingOf(application, own, history, today),
    ...requirementsHolding(judgement?.confirmed),
    ...(judged === undefined ? [] : signaturesHolding(judged.process)),
  ]);
  return movesFor(application, "applicant", holding);
};

const Missing = ({
  visit: { language },
  overview: { own, judged, isShared },
  judgement,
}: {
  readonly visit: PersonVisit;
  readonly overview: Overview;
  readonly judgement: Judgement | undefined;
}) => {
  const words = applyingWords[language].overview;
  if (judged === undefined) return null;
  if (judgement === undefined || own.edition === undefined)
    return (
      <Panel id="missing" heading={words.missing}>
        <p>{words.notKnown}</p>
      </Panel>
    );
  return (
    <WhatIsMissing
      language={language}
      own={own}
      edition={own.edition}
      judgement={judgement}
      isShared={isShared}
    />
  );
};

/** One's own application at a glance: where it stands, what is missing, what it costs, and what happened so far. */
export const overviewPage: Show = async (anybody) => {
  const visit = ofPerson(anybody);
  const { language } = visit;
  const overview = await loadOverview(visit);
  if (overview === undefined) return missing;
  const { own, moves, judged } = overview;
  const judgement = judged === undefined ? undefined : judgementOf(own, judged, visit.world.standards);
  const offered = offeredNow(overview, judgement);
  return shown({
    title: ownTitle(visit, own, "overview"),
    body: (
      <OwnFrame visit={visit} own={own} tab="overview">
        <Stands language={language} own={own} offered={offered} />
        <Missing visit={visit} overview={overview} judgement={judgement} />
        <FeesPanel language={language} own={own} />
        <HistoryPanel reader={visit} own={own} moves={moves} />
        <DetailsPanel language={language} own={own} offered={offered} />
      </OwnFrame>
    ),
  });
};
