import { appliedFor } from "../../../core/application/mended-at.ts";
import { glanceOf } from "../../../core/readiness/glance.ts";
import { findTarget, labelOf, type Target } from "../../../core/readiness/target.ts";
import { type TargetView, targetView } from "../../../core/readiness/target-view.ts";
import type { Requirement } from "../../../core/standards/verdict.ts";
import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { namingOf } from "../../../ui/requirements/naming.ts";
import { namesIn } from "../../../ui/requirements/need-text.ts";
import { wordsIn } from "../../../ui/wording/catalogue.ts";
import type { SectionName } from "../../../ui/wording/phrases.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { type Reader, speechIn } from "../../../ui/wording/speech.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import { missing, shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { areasHref, readinessAddresses } from "./addresses.ts";
import { columnText } from "./column.ts";
import { KeepInMind } from "./keep-in-mind.tsx";
import { readWithConfirmers } from "./read-readiness.ts";
import type { Readiness } from "./reading.ts";
import { RegisterHere } from "./register-here.tsx";
import { RequirementCard } from "./requirement-card.tsx";
import { UncountedEntries } from "./uncounted-entries.tsx";
import { standingsOf, UnderWay } from "./under-way.tsx";

type Shown = Reader & { readonly readiness: Readiness; readonly view: TargetView };
type Standings = Awaited<ReturnType<typeof standingsOf>>;

const sections: readonly { readonly name: SectionName; readonly holds: (each: Requirement) => boolean }[] = [
  { name: "missing", holds: ({ status, stage }) => status === "unmet" && stage === "submission" },
  { name: "judgement", holds: ({ status }) => status === "judgement" },
  { name: "recommended", holds: ({ status }) => status === "recommended" },
  { name: "missingLater", holds: ({ status, stage }) => status === "unmet" && stage === "decision" },
  { name: "met", holds: ({ status }) => status === "met" },
];

/** May it be submitted, in a sentence for each view. */
const Answer = ({ language, view: { stated, confirmed, differences } }: Shown) => {
  const { summary } = wordsIn[language].phrases;
  const words = readinessWords[language].category;
  const { isReady, unmet, later, judgement } = glanceOf(stated);
  const sentence = !isReady
    ? summary.notReady(unmet)
    : later > 0
      ? summary.readyButLater(later)
      : summary.ready;
  const asConfirmed = glanceOf(confirmed);
  return (
    <Notice
      language={language}
      kind={isReady ? "success" : "information"}
      heading={differences.length === 0 ? sentence : `${words.stated}: ${sentence}`}
    >
      {judgement === 0 ? null : <p>{summary.judged(judgement)}</p>}
      {differences.length === 0 ? (
        <p>{words.bothSame}</p>
      ) : (
        <>
          <p>{words.viewsExplained}</p>
          <p>{words.confirmedNote(asConfirmed.unmet)}</p>
          <p>{words.onlyStaff}</p>
        </>
      )}
    </Notice>
  );
};

const Section = ({
  language,
  zone,
  readiness,
  view,
  name,
  requirements,
}: Shown & {
  readonly name: SectionName;
  readonly requirements: readonly Requirement[];
}) => {
  const { offer } = view.target;
  const names = namesIn(offer.edition, language);
  const naming = namingOf(readiness, readiness.stated, language);
  const heading = wordsIn[language].phrases.sections[name];
  const cards = requirements.map((requirement) => (
    <RequirementCard
      language={language}
      zone={zone}
      requirement={requirement}
      difference={view.differences.find(({ stated }) => stated.id === requirement.id)}
      target={view.target}
      names={names}
      naming={naming}
      readiness={readiness}
      areasHref={areasHref(view.target)}
    />
  ));
  return (
    <Panel id={`section-${name}`} heading={heading}>
      {cards}
    </Panel>
  );
};

const AdviceGiven = ({ language, view: { stated } }: Shown) => {
  const words = wordsIn[language];
  if (stated.advice.length === 0) return null;
  return (
    <Panel id="advice" heading={words.phrases.sections.advice}>
      {stated.advice.map((each) => (
        <p>{words.advice[each.id](each)}</p>
      ))}
    </Panel>
  );
};

const bodyOf = (props: Shown, target: Target, standings: Standings) => {
  const { language, view } = props;
  const words = readinessWords[language];
  const { offer } = target;
  const lead = words.category.lead(
    offer.edition.standard.title[language],
    offer.association?.name,
    speechIn(language).date(view.stated.asOf),
  );
  return (
    <>
      <PageHeading
        above={
          <Breadcrumb
            language={language}
            trail={[
              { href: readinessAddresses.dashboard, label: words.title },
              { href: readinessAddresses.overview, label: words.overview.title },
            ]}
          />
        }
        heading={labelOf(target, language)}
        lead={lead}
      />
      <UnderWay reader={props} standings={standings} />
      <Answer {...props} />
      <ButtonGroup>
        <KeepInMind language={language} target={target} />
        <RegisterHere
          language={language}
          target={target}
          applications={props.readiness.loaded.applications}
        />
        <ButtonLink
          kind="secondary"
          href={`${readinessAddresses.whatIf}?${new URLSearchParams({ c: columnText(target) })}`}
        >
          {words.missing.when}
        </ButtonLink>
      </ButtonGroup>
      {sections.map(({ name, holds }) => {
        const requirements = view.stated.requirements.filter(holds);
        return requirements.length === 0 ? null : (
          <Section {...props} name={name} requirements={requirements} />
        );
      })}
      <AdviceGiven {...props} />
      <UncountedEntries {...props} />
    </>
  );
};

/** Everything about one category where it is offered: each requirement, its rule, what counted and what did not. */
export const categoryPage: Show = async (visit) => {
  const { language, zone, params, query } = visit;
  const everywhere = await readWithConfirmers(visit);
  const chosen = { edition: params["edition"] ?? "", category: params["category"] ?? "" };
  const target = findTarget(everywhere.loaded.offers, chosen, query.get("association") ?? undefined);
  if (target === undefined) return missing;
  const readiness = everywhere.at(target.offer);
  const view = targetView(readiness, target);
  const application = appliedFor(readiness.loaded.applications, target);
  const standings = await standingsOf(ofPerson(visit), application === undefined ? [] : [application]);
  return shown({
    title: labelOf(target, language),
    body: bodyOf({ language, zone, readiness, view }, target, standings),
  });
};
