import { type Day, formatDay } from "../../../core/kernel/calendar.ts";
import { byUrgency } from "../../../core/planning/plan-step.ts";
import { ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { Tag } from "../../../ui/controls/status-tag.tsx";
import { planWords } from "../../../ui/wording/site/portfolio/plan.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";
import { planAddresses } from "../plan/addresses.ts";
import { speakerOf } from "../plan/step-titles.ts";
import type { Readiness } from "./reading.ts";

type Props = {
  readonly language: Language;
  readonly readiness: Readiness;
  /** The day that it is where the person reads. */
  readonly today: Day;
};

/** The step of the plan that is to be taken next, and by when. */
export const NextStep = ({ language, readiness, today }: Props) => {
  const words = planWords[language];
  const { about } = speakerOf(readiness, language);
  const open = byUrgency(readiness.loaded.steps).map((step) => ({ step, ...about(step) }));
  const next = open.find(({ isMet }) => !isMet);
  if (next === undefined) return null;
  const { step, title } = next;
  const isOverdue = step.due !== null && step.due < formatDay(today);
  const date = step.due === null ? undefined : speechIn(language).date(step.due);
  return (
    <Panel id="next-step" heading={words.next}>
      <div class="plan-step-head">
        <span class="plan-step-title">{title}</span>
        {date === undefined ? null : isOverdue ? (
          <Tag tone="warning">{words.overdue(date)}</Tag>
        ) : (
          <Tag tone="information">{words.by(date)}</Tag>
        )}
      </div>
      <ButtonGroup>
        <ButtonLink href={planAddresses.plan} kind="secondary">
          {words.nextAll}
        </ButtonLink>
      </ButtonGroup>
    </Panel>
  );
};
