import type { HourRequest } from "../../../core/entries/hour-requests.ts";
import { glanceOf } from "../../../core/readiness/glance.ts";
import { allTargets, chosenTargets, labelOf, type Target } from "../../../core/readiness/target.ts";
import { targetView } from "../../../core/readiness/target-view.ts";
import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { ButtonLink } from "../../../ui/controls/button.tsx";
import { Disclosure } from "../../../ui/controls/disclosure.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { namesIn } from "../../../ui/requirements/need-text.ts";
import { competencyWords } from "../../../ui/wording/site/portfolio/competencies/competency-words.ts";
import { lookWords } from "../../../ui/wording/site/portfolio/look.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { momentIn } from "../../../ui/wording/speech.ts";
import { refused, shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { ofStaff, type StaffVisit } from "../../../web/staff-visit.ts";
import { amongOf } from "../entries/among.ts";
import { type AddressInRegister } from "../ledger/answered-from.tsx";
import { DeletedHours } from "../ledger/deleted-hours.tsx";
import { targetQuery } from "../readiness/addresses.ts";
import { RequirementCard } from "../readiness/requirement-card.tsx";
import { type Looked, lookAt } from "./look.query.ts";
import { namingHere } from "./naming-here.ts";
import { ShownEntries } from "./shown-entries.tsx";
import { ToConfirm } from "./to-confirm.tsx";

type Props = { readonly visit: StaffVisit; readonly looked: Looked };

const competenciesOf = ({ association }: StaffVisit, { shared }: Looked): string =>
  `/a/${association.slug}/portfolios/${shared.personId}/competencies`;

/** One category as its person sees it: the same verdict by the same function. */
const OfTarget = ({ visit, looked, target }: Props & { readonly target: Target }) => {
  const { language } = visit;
  const { readiness } = looked;
  const words = readinessWords[language].glance;
  const view = targetView(readiness, target);
  const { isReady, unmet } = glanceOf(view.stated);
  const title = labelOf(target, language);
  return (
    <Disclosure
      summary={`${title}: ${isReady ? words.ready : words.notReady(unmet)}`}
      isOpen={target.offer.chosen.includes(target.category.code)}
    >
      {view.stated.requirements.map((requirement) => (
        <RequirementCard
          language={language}
          zone={looked.zone}
          requirement={requirement}
          difference={view.differences.find(({ stated }) => stated.id === requirement.id)}
          target={target}
          names={namesIn(target.offer.edition, language)}
          naming={namingHere(looked, visit)}
          readiness={readiness}
          areasHref={`${competenciesOf(visit, looked)}${targetQuery(target)}`}
        />
      ))}
    </Disclosure>
  );
};

const Categories = ({ visit, looked }: Props) => {
  const { offers } = looked.readiness.loaded;
  const chosen = chosenTargets(offers);
  const targets = chosen.length > 0 ? chosen : allTargets(offers);
  return (
    <Panel id="readiness" heading={lookWords[visit.language].categories}>
      {chosen.length > 0 ? null : <p>{lookWords[visit.language].noCategories}</p>}
      {targets.map((target) => (
        <OfTarget visit={visit} looked={looked} target={target} />
      ))}
    </Panel>
  );
};

/** How the address that was asked stands to the one that the register has of the provider. */
const addressHere =
  ({ reached }: Looked) =>
  ({ providerHolder, address }: HourRequest): AddressInRegister => {
    const known = providerHolder === null ? undefined : reached.get(providerHolder);
    return known === undefined ? null : known === address ? "same" : "another";
  };

/** The portfolio of somebody who let the association look, to be read only; each look is kept for its person to see. */
export const portfolioPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const { language, association, world } = visit;
  const found = await lookAt(visit);
  if (!found.ok) return refused(found.refusal);
  const looked = found.value;
  const words = lookWords[language];
  const { shared, readiness, confirmable, confirmations } = looked;
  const { entries } = readiness.loaded.kept;
  const among = amongOf({ language, zone: looked.zone }, world.standards, entries);
  const from = addressHere(looked);
  const title = words.portfolioOf(shared.name);
  return shown({
    title,
    body: (
      <>
        <PageHeading
          above={
            <Breadcrumb
              language={language}
              trail={[{ href: `/a/${association.slug}/portfolios`, label: words.title }]}
            />
          }
          heading={title}
          actions={
            <ButtonLink kind="secondary" href={competenciesOf(visit, looked)}>
              {competencyWords[language].title}
            </ButtonLink>
          }
        />
        <Notice language={language} kind="information">
          <p>{words.recorded(shared.name, momentIn(among, shared.holdsUntil))}</p>
        </Notice>
        <ToConfirm
          visit={visit}
          person={shared.personId}
          confirmable={confirmable}
          documents={looked.documents}
          confirmations={confirmations}
          among={among}
        />
        <Categories visit={visit} looked={looked} />
        <ShownEntries
          language={language}
          entries={entries}
          waiting={new Set(readiness.stated.composed.uncounted.map(({ entry }) => entry))}
          among={among}
          documents={looked.documents}
          hrefOf={({ id }) => `/a/${association.slug}/portfolios/${shared.personId}/documents/${id}`}
          hours={looked.hours}
          from={from}
          now={world.clock.now()}
        />
        <DeletedHours reader={among} entries={entries} requests={looked.hours} from={from} />
      </>
    ),
  });
};
