import { entriesOf } from "../../../core/application/copy.ts";
import { applicationHref } from "../../../ui/applications/addresses.ts";
import { Button, ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { EmptyState } from "../../../ui/controls/empty-state.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { Paragraphs } from "../../../ui/controls/paragraphs.tsx";
import { tellingOf } from "../../../ui/entries/telling.ts";
import { submittingWords } from "../../../ui/wording/site/application/submitting.ts";
import { missing, shown } from "../../../web/reply.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import type { Show } from "../../../web/route.ts";
import type { Visit } from "../../../web/visit.ts";
import { partTitle } from "../copies/part-title.ts";
import { NotSent } from "../frame/not-sent.tsx";
import { OwnFrame } from "../frame/own-frame.tsx";
import { isReady } from "./judging.ts";
import { findOwnReturned, isAnswered, type OwnReturned } from "./returned.query.ts";
import { ReturnedPart } from "./returned-part.tsx";
import { answerField, isAnswerField } from "./submit.form.ts";
import { WhatIsMissing } from "./what-is-missing.tsx";

type Props = {
  readonly visit: Visit;
  readonly own: OwnReturned["own"];
  readonly returned: NonNullable<OwnReturned["returned"]>;
};

/** The labels of the answers, for the summary of mistakes. */
const labelsOf = ({ visit, returned: { before, parts } }: Props) => {
  const { world } = visit;
  const telling = tellingOf(visit, world.standards, entriesOf(before.entries));
  return Object.fromEntries(
    parts.map(({ id, part }) => [answerField(id), partTitle(part, before.entries, telling)]),
  );
};

const Answers = (props: Props) => {
  const { visit, own, returned } = props;
  const { language, entered } = visit;
  const words = submittingWords[language];
  const { id, version } = own.application;
  const refusal = entered?.refusal;
  const further = isAnswered(returned) ? [] : [words.missing.answers];
  return (
    <Form
      language={language}
      action={`${applicationHref(id)}/returned`}
      entered={entered}
      labels={labelsOf(props)}
      refusal={refusal === undefined ? undefined : sayRefusal(refusal, visit)}
      warnsUnsaved
    >
      <Hidden name="seen" value={String(version)} />
      {returned.parts.map((one, at) => (
        <ReturnedPart visit={visit} returned={returned} one={one} number={at + 1} />
      ))}
      {isReady(returned.judging) && further.length === 0 ? null : (
        <>
          <WhatIsMissing language={language} own={own} judging={returned.judging} further={further} />
          <p class="hint">{words.missing.onlyReturned}</p>
        </>
      )}
      <p>{words.returned.submitHint}</p>
      <ButtonGroup>
        <Button name="step" value="submit">
          {words.returned.submit}
        </Button>
        <Button name="step" value="save" kind="secondary">
          {words.returned.save}
        </Button>
      </ButtonGroup>
    </Form>
  );
};

/** What was returned to its applicant, part by part, to be answered and submitted again. */
export const returnedPage: Show = async (visit) => {
  const found = await findOwnReturned(visit);
  if (found === undefined) return missing;
  const { own, returned } = found;
  const { language } = visit;
  const words = submittingWords[language].returned;
  return shown({
    title: words.title,
    body: (
      <OwnFrame visit={visit} own={own} tab="overview">
        <h2>{words.title}</h2>
        {returned === undefined ? <NotSent visit={visit} isWords={isAnswerField} /> : null}
        {returned === undefined ? (
          <EmptyState
            heading={words.none}
            action={
              <ButtonLink kind="secondary" href={applicationHref(own.application.id, "copies")}>
                {words.toCopies}
              </ButtonLink>
            }
          >
            <p>{words.noneText}</p>
          </EmptyState>
        ) : (
          <>
            <p>{words.lead}</p>
            {returned.why === "" ? null : (
              <Panel id="why" heading={words.why}>
                <div class="prose">
                  <Paragraphs text={returned.why} />
                </div>
              </Panel>
            )}
            <Answers visit={visit} own={own} returned={returned} />
          </>
        )}
      </OwnFrame>
    ),
  });
};
