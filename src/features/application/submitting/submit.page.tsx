import { settingOn } from "../../../core/association/setting-history.ts";
import { entryKinds } from "../../../core/entries/kinds.ts";
import { feesOfSubmission } from "../../../core/payments/fees-due.ts";
import { applicationHref } from "../../../ui/applications/addresses.ts";
import { Button, ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { SummaryList } from "../../../ui/controls/summary-list.tsx";
import { wordsIn } from "../../../ui/wording/catalogue.ts";
import { submittingWords } from "../../../ui/wording/site/application/submitting.ts";
import { kindWords } from "../../../ui/wording/site/portfolio/field-words.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { speechIn } from "../../../ui/wording/speech.ts";
import { missing, shown } from "../../../web/reply.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import type { Show } from "../../../web/route.ts";
import type { Visit } from "../../../web/visit.ts";
import { OwnFrame } from "../frame/own-frame.tsx";
import { isReady } from "./judging.ts";
import { findSubmission, type Submission } from "./submit.query.ts";
import { WhatIsMissing } from "./what-is-missing.tsx";

type Props = { readonly visit: Visit; readonly found: Submission };

/** How much of each kind is copied. */
const Copied = ({ visit: { language }, found: { copy, documents, judging } }: Props) => {
  const words = submittingWords[language].copied;
  const speech = speechIn(language);
  const counts = readinessWords[language].sections.of;
  const kinds = entryKinds
    .map((kind) => ({ kind, count: copy.filter((entry) => entry.kind === kind).length }))
    .filter(({ count }) => count > 0);
  return (
    <Panel id="copied" heading={words.heading}>
      <p>{words.lead}</p>
      {kinds.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <SummaryList
          rows={kinds.map(({ kind, count }) => ({
            term: kindWords[kind][language].title,
            details: speech.count(count, counts[kind]),
          }))}
        />
      )}
      {documents === 0 ? null : <p>{words.beside(speech.count(documents, words.documents))}</p>}
      {judging.uncounted === 0 ? null : <p>{words.uncounted(judging.uncounted)}</p>}
      <p>
        <a href="/portfolio">{words.look}</a>
      </p>
    </Panel>
  );
};

/** What falls due with it. */
const Due = ({ visit: { language }, found: { own } }: Props) => {
  const words = submittingWords[language].due;
  const { history, today, dues, application } = own;
  const [due] = feesOfSubmission(history, dues, application, today);
  const guards = settingOn(history, "application-rules", today).value.feesGuard.includes("processing");
  return (
    <Panel id="due" heading={words.heading}>
      {due === undefined ? (
        <p>{words.before}</p>
      ) : due.amount === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.fee(speechIn(language).money(due.amount, due.currency))}</p>
          <p>
            {words.after} {guards ? words.guards : null}
          </p>
        </>
      )}
    </Panel>
  );
};

const SubmitForm = ({ visit, found: { own } }: Props) => {
  const { language } = visit;
  const words = submittingWords[language];
  const { id, version } = own.application;
  return (
    <Panel id="after" heading={words.after.heading}>
      <p>{words.after.immutable}</p>
      <p>{words.after.free}</p>
      <Form language={language} action={`${applicationHref(id)}/submit`}>
        <Hidden name="seen" value={String(version)} />
        <ButtonGroup>
          <Button>{words.submit}</Button>
          <ButtonLink kind="secondary" href={applicationHref(id)}>
            {words.toOverview}
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </Panel>
  );
};

const Ready = (props: Props) => {
  const { language } = props.visit;
  const words = submittingWords[language];
  const { judged } = props.found.judging;
  const named = judged.map(({ id }) => wordsIn[language].requirements[id]);
  return (
    <>
      <Notice language={language} kind="success" heading={words.ready}>
        {named.length === 0 ? null : <p>{words.judged(speechIn(language).list(named))}</p>}
      </Notice>
      <Copied {...props} />
      <Due {...props} />
      <SubmitForm {...props} />
    </>
  );
};

/** Nothing is submitted from where the application stands. */
const NotFromHere = ({ visit: { language }, found: { own } }: Props) => {
  const words = submittingWords[language];
  const { id, state } = own.application;
  return (
    <Notice language={language} kind="information" isBrief>
      <p>{words.notFromHere}</p>
      <p>
        {state === "returned" ? (
          <a href={`${applicationHref(id)}/returned`}>{words.toReturned}</a>
        ) : (
          <a href={applicationHref(id)}>{words.toOverview}</a>
        )}
      </p>
    </Notice>
  );
};

/** What would be submitted, what falls due and what happens then; or what is still missing. */
export const submitPage: Show = async (visit) => {
  const found = await findSubmission(visit);
  if (found === undefined) return missing;
  const { language, entered } = visit;
  const words = submittingWords[language];
  const props = { visit, found };
  const isHere = found.own.application.state === "in-progress";
  return shown({
    title: words.title,
    body: (
      <OwnFrame visit={visit} own={found.own} tab="overview">
        <h2>{words.title}</h2>
        {entered?.refusal === undefined ? null : (
          <Notice language={language} kind="error" isAnnounced isBrief>
            <p>{sayRefusal(entered.refusal, visit)}</p>
          </Notice>
        )}
        {!isHere ? (
          <NotFromHere {...props} />
        ) : isReady(found.judging) ? (
          <Ready {...props} />
        ) : (
          <WhatIsMissing language={language} own={found.own} judging={found.judging} />
        )}
      </OwnFrame>
    ),
  });
};
