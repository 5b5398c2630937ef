import { listShared } from "../../../store/portfolio-grants.ts";
import { EmptyState } from "../../../ui/controls/empty-state.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Table } from "../../../ui/controls/table.tsx";
import { momentIn } from "../../../ui/mail/times.ts";
import { lookWords } from "../../../ui/wording/site/portfolio/look.ts";
import { shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { ofStaff } from "../../../web/staff-visit.ts";

/** Everybody whose portfolio staff of the association may look at. */
export const portfoliosPage: Show = async (anybody) => {
  const { world, actor, association, language } = ofStaff(anybody);
  const words = lookWords[language];
  const people = await world.store.withinStaff(association.id, actor.personId, async (tx) =>
    listShared(tx, association.id, world.clock.now()),
  );
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading heading={words.title} lead={words.lead} />
        <Table
          language={language}
          caption={words.title}
          hidesCaption
          total={people.length}
          empty={<EmptyState heading={words.nobody}>{words.nobodyText}</EmptyState>}
          rows={people}
          columns={[
            {
              heading: words.name,
              isRowHeading: true,
              cell: (person) => (
                <a href={`/a/${association.slug}/portfolios/${person.personId}`}>{person.name}</a>
              ),
            },
            { heading: words.since, cell: (person) => momentIn(language, person.givenAt) },
            { heading: words.until, cell: (person) => momentIn(language, person.holdsUntil) },
          ]}
        />
      </>
    ),
  });
};
