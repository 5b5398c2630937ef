import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { Button, ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { SummaryList } from "../../../ui/controls/summary-list.tsx";
import { controlWords } from "../../../ui/wording/site/controls.ts";
import { planWords } from "../../../ui/wording/site/portfolio/plan.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";
import { missing, shown } from "../../../web/reply.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import type { Show } from "../../../web/route.ts";
import { readinessAddresses } from "../readiness/addresses.ts";
import { planAddresses, stepHref } from "./addresses.ts";
import { readPlan } from "./plan.query.ts";
import { stepIn } from "./step-acts.ts";
import { StepFields, stepLabels } from "./step-fields.tsx";
import type { ShownStep } from "./view-plan.ts";

const StandsNow = ({
  language,
  shown: { step, title },
}: {
  readonly language: Language;
  readonly shown: ShownStep;
}) => {
  const words = planWords[language];
  return (
    <Panel id="stands" heading={words.standsNow}>
      <SummaryList
        rows={[
          { term: words.fields.text, details: title },
          {
            term: words.fields.due,
            details: step.due === null ? words.noDay : speechIn(language).date(step.due),
          },
          ...(step.note === "" ? [] : [{ term: words.fields.note, details: step.note }]),
        ]}
      />
    </Panel>
  );
};

/** One step: its day, its note, and its deletion. */
export const changeStepPage: Show = async (visit) => {
  const id = stepIn(visit);
  const { open, done, deleted } = await readPlan(visit);
  const found = [...open, ...done, ...deleted].find(({ step }) => step.id === id);
  if (found === undefined) return missing;
  const { language, entered } = visit;
  const words = planWords[language];
  const { step, title } = found;
  const hasMovedOn = entered?.refusal?.code === "step-changed-since";
  return shown({
    title: words.changeOf(title),
    body: (
      <>
        <PageHeading
          above={
            <Breadcrumb
              language={language}
              trail={[
                { href: readinessAddresses.dashboard, label: readinessWords[language].title },
                { href: planAddresses.plan, label: words.title },
              ]}
            />
          }
          heading={title}
        />
        {step.deletedAt === null ? null : (
          <Notice language={language} kind="warning">
            <p>{words.savingRestores}</p>
          </Notice>
        )}
        {hasMovedOn ? <StandsNow language={language} shown={found} /> : null}
        <Form
          language={language}
          action={stepHref(step.id)}
          entered={entered}
          labels={stepLabels(language)}
          refusal={entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit)}
          warnsUnsaved
        >
          <Hidden name="seen" value={String(step.version)} />
          <StepFields language={language} entered={entered} isOwn={step.requirement === null} step={step} />
          <ButtonGroup>
            <Button>{words.save}</Button>
            <ButtonLink href={`${planAddresses.plan}#steps`} kind="secondary">
              {controlWords[language].cancel}
            </ButtonLink>
          </ButtonGroup>
        </Form>
        {step.deletedAt === null ? (
          <Form language={language} action={`${stepHref(step.id)}/delete`}>
            <Hidden name="seen" value={String(step.version)} />
            <Button kind="quiet" says={words.says(words.delete, title)}>
              {words.delete}
            </Button>
          </Form>
        ) : null}
      </>
    ),
  });
};
