import { chosenTargets, labelOf } from "../../../core/readiness/target.ts";
import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { Tabs } from "../../../ui/controls/tabs.tsx";
import { planWords } from "../../../ui/wording/site/portfolio/plan.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import type { Language } from "../../../ui/wording/speech.ts";
import { shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { readinessAddresses, targetQuery } from "../readiness/addresses.ts";
import { isSameTarget } from "../readiness/asked-target.ts";
import { planAddresses } from "./addresses.ts";
import { GapList } from "./gap-list.tsx";
import { readPlan } from "./plan.query.ts";
import { StepList } from "./step-list.tsx";
import type { PlanView } from "./view-plan.ts";

const NoCategory = ({ language }: { readonly language: Language }) => {
  const words = planWords[language];
  return (
    <Panel id="gaps" heading={words.noCategory}>
      <p>{words.noCategoryText}</p>
      <ButtonGroup>
        <ButtonLink href={readinessAddresses.finder}>{words.finder}</ButtonLink>
        <ButtonLink href={readinessAddresses.overview} kind="quiet">
          {words.pick}
        </ButtonLink>
      </ButtonGroup>
    </Panel>
  );
};

const Others = ({ language, view }: { readonly language: Language; readonly view: PlanView }) => {
  const inMind = chosenTargets(view.readiness.loaded.offers);
  return inMind.length < 2 ? null : (
    <Tabs
      name={readinessWords[language].missing.others}
      tabs={inMind.map((each) => ({
        href: `${planAddresses.plan}${targetQuery(each)}`,
        label: labelOf(each, language),
        isCurrent: isSameTarget(view.target, each),
      }))}
    />
  );
};

/** What stands between now and ready in order of effect, and the steps that the person keeps. */
export const planPage: Show = async (visit) => {
  const { language } = visit;
  const view = await readPlan(visit);
  const words = planWords[language];
  const query = view.target === undefined ? "" : targetQuery(view.target);
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading
          above={
            <Breadcrumb
              language={language}
              trail={[{ href: readinessAddresses.dashboard, label: readinessWords[language].title }]}
            />
          }
          heading={words.title}
          lead={words.lead}
          actions={
            <>
              <ButtonLink href={`${planAddresses.pdf}${query}`} kind="secondary" download>
                {words.pdf}
              </ButtonLink>
              {view.open.some(({ step }) => step.due !== null) ? (
                <ButtonLink href={planAddresses.calendar} kind="secondary" download>
                  {words.calendar}
                </ButtonLink>
              ) : null}
            </>
          }
        />
        <Others language={language} view={view} />
        {view.target === undefined ? (
          <NoCategory language={language} />
        ) : (
          <GapList visit={visit} view={view} target={view.target} />
        )}
        <StepList visit={visit} view={view} />
      </>
    ),
  });
};
