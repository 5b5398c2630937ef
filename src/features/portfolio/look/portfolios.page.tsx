import { zoneOf } from "../../../core/association/setting-history.ts";
import type { WaitingPortfolio } from "../../../core/entries/waiting.ts";
import { EmptyState } from "../../../ui/controls/empty-state.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Table } from "../../../ui/controls/table.tsx";
import { lookWords } from "../../../ui/wording/site/portfolio/look.ts";
import { type Language, momentIn, speechIn } from "../../../ui/wording/speech.ts";
import { shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { ofStaff } from "../../../web/staff-visit.ts";
import { loadPortfolios } from "./portfolios.query.ts";

/** How much waits in a portfolio; how much that is in one that nobody looked at is not told. */
const saysWaiting = (waiting: WaitingPortfolio | undefined, language: Language): string => {
  const words = lookWords[language];
  if (waiting === undefined) return words.nothingWaits;
  return waiting.facts === null
    ? words.notLookedAt
    : speechIn(language).count(waiting.facts, words.factsWaiting);
};

/** Everybody whose portfolio staff of the association may look at. */
export const portfoliosPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const { world, association, language } = visit;
  const words = lookWords[language];
  const now = world.clock.now();
  const { shared, waiting, history } = await loadPortfolios(visit);
  const waitingOf = new Map(waiting.map((each) => [each.personId, each] as const));
  const reader = { language, zone: zoneOf(history, now) };
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading heading={words.title} lead={words.lead} />
        <Table
          language={language}
          caption={words.title}
          hidesCaption
          total={shared.length}
          counts={words.portfolios}
          empty={<EmptyState heading={words.nobody}>{words.nobodyText}</EmptyState>}
          rows={shared}
          columns={[
            {
              heading: words.name,
              isRowHeading: true,
              cell: (person) => (
                <a href={`/a/${association.slug}/portfolios/${person.personId}`}>{person.name}</a>
              ),
            },
            {
              heading: words.toConfirm,
              cell: ({ personId }) => saysWaiting(waitingOf.get(personId), language),
            },
            { heading: words.since, cell: (person) => momentIn(reader, person.givenAt) },
            { heading: words.until, cell: (person) => momentIn(reader, person.holdsUntil) },
          ]}
        />
      </>
    ),
  });
};
