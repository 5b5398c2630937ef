import { appliedFor } from "../../../core/application/mended-at.ts";
import { formatDay } from "../../../core/kernel/calendar.ts";
import { USUAL_PACE } from "../../../core/planning/plan.ts";
import type { PlanStep } from "../../../core/planning/plan-step.ts";
import { labelOf, type Target, targetText } from "../../../core/readiness/target.ts";
import type { RequirementId } from "../../../core/standards/verdict.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { DateField } from "../../../ui/controls/date-field.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { Tag } from "../../../ui/controls/status-tag.tsx";
import { RequirementHead } from "../../../ui/requirements/requirement-head.tsx";
import { WayThere } from "../../../ui/requirements/way-there.tsx";
import { wordsIn } from "../../../ui/wording/catalogue.ts";
import { planWords } from "../../../ui/wording/site/portfolio/plan.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { sentence, speechIn } from "../../../ui/wording/speech.ts";
import type { Visit } from "../../../web/visit.ts";
import { planAddresses, stepHref } from "./addresses.ts";
import { reasonOf, whenOf } from "./gap-words.ts";
import type { PlanView, ShownGap } from "./view-plan.ts";

type Props = { readonly visit: Visit; readonly view: PlanView; readonly target: Target };

type SuggestionProps = {
  readonly visit: Visit;
  readonly target: Target;
  readonly id: RequirementId;
  readonly text: string;
  readonly kept: PlanStep | undefined;
};

/** A step that is suggested: where it is kept, or the form that keeps it. */
const Suggestion = ({ visit, target, id, text, kept }: SuggestionProps) => {
  const { language } = visit;
  const words = planWords[language];
  if (kept !== undefined) {
    const day = kept.due === null ? null : speechIn(language).date(kept.due);
    return (
      <div class="plan-suggestion">
        <p>
          <strong>{words.step}:</strong> {sentence(text)}
        </p>
        <p>
          <a href={stepHref(kept.id)} aria-label={words.says(words.kept(day), text)}>
            {words.kept(day)}
          </a>
        </p>
      </div>
    );
  }
  return (
    <div class="plan-suggestion">
      <p>
        <strong>{words.step}:</strong> {sentence(text)}
      </p>
      <Form language={language} action={planAddresses.steps} isInline says={words.keepOf(text)}>
        <Hidden name="step" value={visit.world.ids.id<"plan-step">()} />
        <Hidden name="requirement" value={id} />
        <Hidden name="target" value={targetText(target)} />
        {target.offer.association === undefined ? null : (
          <Hidden name="association" value={target.offer.association.id} />
        )}
        <DateField
          language={language}
          name="due"
          id={`due-${id.replaceAll(".", "-")}`}
          label={words.fields.due}
          need="unmarked"
        />
        <Button kind="secondary" says={words.keepOf(text)}>
          {words.keep}
        </Button>
      </Form>
    </div>
  );
};

/** Where to do something about it. */
const Ways = ({ visit: { language }, view, target, id }: Props & { readonly id: RequirementId }) => {
  const application = appliedFor(view.readiness.loaded.applications, target);
  const isRsc = id === "rsc.hours" || id === "rsc.about-provision";
  return (
    <p class="plan-ways">
      <WayThere language={language} id={id} application={application} />
      {isRsc ? <a href="/providers">{planWords[language].directory}</a> : null}
    </p>
  );
};

const Item = ({ visit, target, shown, view }: Props & { readonly shown: ShownGap }) => {
  const { language } = visit;
  const { requirement, need, suggested, kept, gap } = shown;
  const reason = reasonOf(gap, view, language);
  return (
    <li>
      <RequirementHead language={language} requirement={requirement} prefix="gap" />
      <p class="requirement-need">{readinessWords[language].need(need)}</p>
      <p>
        {gap.earliest === null ? null : `${whenOf(gap, language)} `}
        {reason}
      </p>
      <Suggestion visit={visit} target={target} id={gap.id} text={suggested} kept={kept} />
      <Ways visit={visit} view={view} target={target} id={gap.id} />
    </li>
  );
};

const Areas = ({ visit, target, view, count }: Props & { readonly count: number }) => {
  const { language } = visit;
  const words = planWords[language];
  return (
    <li>
      <div class="requirement-head">
        <span class="requirement-name">{words.areas(count)}</span>
        <Tag tone="information">{wordsIn[language].statuses.judgement}</Tag>
      </div>
      <p>{words.areasText}</p>
      <Suggestion
        visit={visit}
        target={target}
        id="competencies"
        text={words.verbs.competencies?.("") ?? ""}
        kept={view.areasKept}
      />
      <p class="plan-ways">
        <a href="/portfolio/competencies">{wordsIn[language].requirements.competencies}</a>
      </p>
    </li>
  );
};

/** When all of it could be there, in a sentence. */
export const outlookText = ({ found }: PlanView, language: Visit["language"]): string => {
  const words = planWords[language];
  const say = speechIn(language);
  if (found === undefined) return "";
  if (found.gaps.length === 0) return words.nothingMissingText;
  if (found.earliest !== null) return words.ready(say.date(found.earliest));
  const waiting = found.gaps.filter(({ gap }) => gap.earliest === null).length;
  return words.notYet(waiting, found.byTime === null ? null : say.date(formatDay(found.byTime)));
};

/** What is missing, what holds the day back most first, each with a step that is suggested. */
export const GapList = (props: Props) => {
  const { visit, view, target } = props;
  const { language } = visit;
  const words = planWords[language];
  const { found } = view;
  if (found === undefined) return null;
  const isNothing = found.gaps.length === 0;
  return (
    <Panel id="gaps" heading={isNothing ? words.nothingMissing : words.gaps}>
      <p class="plan-for">{words.of(labelOf(target, language))}</p>
      <p class="plan-outlook">{outlookText(view, language)}</p>
      {found.gaps.length < 2 ? null : <p>{words.order}</p>}
      {isNothing && found.uncovered === 0 ? null : (
        <ol class="requirement-lines plan-gaps">
          {found.gaps.map((each) => (
            <Item {...props} shown={each} />
          ))}
          {found.uncovered === 0 ? null : <Areas {...props} count={found.uncovered} />}
        </ol>
      )}
      {isNothing ? null : (
        <p class="hint">
          {wordsIn[language].phrases.plan.assumed(USUAL_PACE.rscPerMonth, USUAL_PACE.trainingPerMonth)}
        </p>
      )}
    </Panel>
  );
};
