import { Button, ButtonGroup } from "../../../ui/controls/button.tsx";
import { Disclosure } from "../../../ui/controls/disclosure.tsx";
import { EmptyState } from "../../../ui/controls/empty-state.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { Tag } from "../../../ui/controls/status-tag.tsx";
import { planWords } from "../../../ui/wording/site/portfolio/plan.ts";
import { dayIn, type Language, speechIn } from "../../../ui/wording/speech.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import type { Visit } from "../../../web/visit.ts";
import { planAddresses, stepHref } from "./addresses.ts";
import { StepFields, stepLabels } from "./step-fields.tsx";
import type { PlanView, ShownStep } from "./view-plan.ts";

type Props = { readonly visit: Visit; readonly view: PlanView };

type DeedProps = {
  readonly language: Language;
  readonly shown: ShownStep;
  readonly deed: "tick" | "move" | "restore";
  readonly field?: readonly [name: string, value: string];
  readonly label: string;
  readonly kind?: "secondary" | "quiet";
};

/** A button that does one thing with a step. */
const Deed = ({ language, shown, deed, field, label, kind = "quiet" }: DeedProps) => (
  <Form language={language} action={`${stepHref(shown.step.id)}/${deed}`} isInline>
    {field === undefined ? null : <Hidden name={field[0]} value={field[1]} />}
    <Button kind={kind} small says={planWords[language].says(label, shown.title)}>
      {label}
    </Button>
  </Form>
);

/** Of which day a step is, and whether what it is about is there. */
const State = ({ language, shown }: { readonly language: Language; readonly shown: ShownStep }) => {
  const words = planWords[language];
  const { due } = shown.step;
  const date = due === null ? undefined : speechIn(language).date(due);
  if (shown.isMet) return <Tag tone="success">{words.met}</Tag>;
  if (date === undefined) return <Tag>{words.noDay}</Tag>;
  return shown.isOverdue ? (
    <Tag tone="warning">{words.overdue(date)}</Tag>
  ) : (
    <Tag tone="information">{words.by(date)}</Tag>
  );
};

type OpenProps = {
  readonly language: Language;
  readonly shown: ShownStep;
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

const OpenStep = ({ language, shown, isFirst, isLast }: OpenProps) => {
  const words = planWords[language];
  const { step, title } = shown;
  return (
    <li class="plan-step" id={`step-${step.id}`}>
      <div class="plan-step-head">
        <span class="plan-step-title">{title}</span>
        <State language={language} shown={shown} />
      </div>
      {step.note === "" ? null : <p class="plan-note">{step.note}</p>}
      <div class="plan-deeds">
        <Deed
          language={language}
          shown={shown}
          deed="tick"
          field={["done", "yes"]}
          label={words.tick}
          kind="secondary"
        />
        <a
          class="button button-quiet button-small"
          href={stepHref(step.id)}
          aria-label={words.changeOf(title)}
        >
          {words.change}
        </a>
        {isFirst ? null : (
          <Deed language={language} shown={shown} deed="move" field={["way", "up"]} label={words.up} />
        )}
        {isLast ? null : (
          <Deed language={language} shown={shown} deed="move" field={["way", "down"]} label={words.down} />
        )}
      </div>
    </li>
  );
};

const Finished = ({ visit, view }: Props) => {
  const { language } = visit;
  const words = planWords[language];
  if (view.done.length === 0) return null;
  return (
    <Disclosure summary={words.finished(view.done.length)}>
      <ul class="plan-steps">
        {view.done.map((shown) => (
          <li class="plan-step">
            <div class="plan-step-head">
              <span class="plan-step-title">{shown.title}</span>
              <Tag tone="success">{words.doneOn(dayIn(visit, shown.step.doneAt ?? 0))}</Tag>
            </div>
            <div class="plan-deeds">
              <Deed
                language={language}
                shown={shown}
                deed="tick"
                field={["done", "no"]}
                label={words.untick}
              />
            </div>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};

const Deleted = ({ visit, view }: Props) => {
  const { language } = visit;
  const words = planWords[language];
  if (view.deleted.length === 0) return null;
  return (
    <Disclosure summary={words.deletedSteps}>
      <p class="hint">{words.deletedHint}</p>
      <ul class="plan-steps">
        {view.deleted.map((shown) => (
          <li class="plan-step">
            <div class="plan-step-head">
              <span class="plan-step-title">{shown.title}</span>
            </div>
            <div class="plan-deeds">
              <Deed language={language} shown={shown} deed="restore" label={words.restore} />
            </div>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};

const JustDeleted = ({ visit, view }: Props) => {
  const { language, query } = visit;
  const words = planWords[language];
  const shown = view.deleted.find(({ step }) => step.id === query.get("deleted"));
  return shown === undefined ? null : (
    <Notice language={language} kind="success" isBrief isAnnounced>
      <p>{words.deleted(shown.title)}</p>
      <Deed language={language} shown={shown} deed="restore" label={words.undo} kind="secondary" />
    </Notice>
  );
};

const OwnStep = ({ visit }: { readonly visit: Visit }) => {
  const { language, world } = visit;
  const words = planWords[language];
  const isSuggestion = (visit.entered?.typed["requirement"]?.[0] ?? "") !== "";
  const entered = isSuggestion ? undefined : visit.entered;
  return (
    <section class="plan-own" aria-labelledby="own">
      <h3 id="own">{words.own}</h3>
      <Form
        language={language}
        action={planAddresses.steps}
        entered={entered}
        labels={stepLabels(language)}
        refusal={visit.entered?.refusal === undefined ? undefined : sayRefusal(visit.entered.refusal, visit)}
        warnsUnsaved
      >
        <Hidden name="step" value={world.ids.id<"plan-step">()} />
        <StepFields language={language} entered={entered} isOwn />
        <ButtonGroup>
          <Button>{words.add}</Button>
        </ButtonGroup>
      </Form>
    </section>
  );
};

/** The steps that somebody keeps, in their order, and the form for one of their own. */
export const StepList = ({ visit, view }: Props) => {
  const { language } = visit;
  const words = planWords[language];
  return (
    <Panel id="steps" heading={words.steps}>
      <p>{words.stepsLead}</p>
      <JustDeleted visit={visit} view={view} />
      {view.open.length > 0 ? (
        <ol class="plan-steps">
          {view.open.map((shown, index) => (
            <OpenStep
              language={language}
              shown={shown}
              isFirst={index === 0}
              isLast={index === view.open.length - 1}
            />
          ))}
        </ol>
      ) : (
        <EmptyState heading={words.noSteps}>
          <p>{words.noStepsText}</p>
        </EmptyState>
      )}
      <Finished visit={visit} view={view} />
      <Deleted visit={visit} view={view} />
      <OwnStep visit={visit} />
    </Panel>
  );
};
