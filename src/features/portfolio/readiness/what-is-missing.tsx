import { appliedFor } from "../../../core/application/mended-at.ts";
import { glanceOf } from "../../../core/readiness/glance.ts";
import { chosenTargets, labelOf, type Target } from "../../../core/readiness/target.ts";
import { targetView } from "../../../core/readiness/target-view.ts";
import { ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { Tabs } from "../../../ui/controls/tabs.tsx";
import { namingOf } from "../../../ui/requirements/naming.ts";
import { namesIn, needOf } from "../../../ui/requirements/need-text.ts";
import { planWords } from "../../../ui/wording/site/portfolio/plan.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import type { Language } from "../../../ui/wording/speech.ts";
import { planAddresses } from "../plan/addresses.ts";
import { dashboardHref, readinessAddresses, targetHref, targetQuery } from "./addresses.ts";
import { isSameTarget } from "./asked-target.ts";
import { columnText } from "./column.ts";
import type { Readiness } from "./reading.ts";
import { RequirementLines } from "./requirement-lines.tsx";
import { UnderLine } from "./under-line.tsx";

type Props = {
  readonly language: Language;
  readonly readiness: Readiness;
  readonly target: Target | undefined;
};

const NoCategory = ({ language }: { readonly language: Language }) => {
  const words = readinessWords[language].missing;
  return (
    <Panel id="missing" heading={words.noCategory}>
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

/** What is missing for the category that the person looks at, and the ways to all of it. */
export const WhatIsMissing = ({ language, readiness: everywhere, target }: Props) => {
  if (target === undefined) return <NoCategory language={language} />;
  const words = readinessWords[language];
  const readiness = everywhere.at(target.offer);
  const { stated, confirmed } = targetView(readiness, target);
  const names = namesIn(target.offer.edition, language);
  const naming = namingOf(readiness, readiness.stated, language);
  const inMind = chosenTargets(readiness.loaded.offers);
  const [asStated, asConfirmed] = [glanceOf(stated), glanceOf(confirmed)];
  return (
    <Panel id="missing" heading={words.missing.of(labelOf(target, language))}>
      <UnderLine language={language} target={target} />
      {inMind.length < 2 ? null : (
        <Tabs
          name={words.missing.others}
          tabs={inMind.map((each) => ({
            href: dashboardHref(each),
            label: labelOf(each, language),
            isCurrent: isSameTarget(target, each),
          }))}
        />
      )}
      <RequirementLines
        language={language}
        verdict={stated}
        prefix="missing"
        application={appliedFor(readiness.loaded.applications, target)}
        needOf={(requirement) => needOf(requirement, target.category.code, names, naming, language)}
      />
      {asConfirmed.unmet === asStated.unmet ? null : (
        <p class="confirmed-note">{words.category.confirmedNote(asConfirmed.unmet)}</p>
      )}
      <ButtonGroup>
        <ButtonLink href={targetHref(target)}>{words.missing.everything}</ButtonLink>
        <ButtonLink href={`${planAddresses.plan}${targetQuery(target)}`} kind="secondary">
          {planWords[language].title}
        </ButtonLink>
        <ButtonLink
          href={`${readinessAddresses.whatIf}?${new URLSearchParams({ c: columnText(target) })}`}
          kind="quiet"
        >
          {words.missing.when}
        </ButtonLink>
      </ButtonGroup>
    </Panel>
  );
};
