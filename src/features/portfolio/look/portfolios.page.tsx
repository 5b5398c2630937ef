import { settingOn, todayOf } from "../../../core/association/setting-history.ts";
import { readSettings } from "../../../store/association-settings.ts";
import { listShared } from "../../../store/portfolio-grants.ts";
import { together } from "../../../store/together.ts";
import { EmptyState } from "../../../ui/controls/empty-state.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Table } from "../../../ui/controls/table.tsx";
import { lookWords } from "../../../ui/wording/site/portfolio/look.ts";
import { momentIn } from "../../../ui/wording/speech.ts";
import { shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { ofStaff } from "../../../web/staff-visit.ts";

/** Everybody whose portfolio staff of the association may look at. */
export const portfoliosPage: Show = async (anybody) => {
  const { world, actor, association, language } = ofStaff(anybody);
  const words = lookWords[language];
  const now = world.clock.now();
  const { people, history } = await world.store.withinStaff(association.id, actor.personId, async (tx) =>
    together({
      people: listShared(tx, association.id, now),
      history: readSettings(tx, association.id),
    }),
  );
  const reader = { language, zone: settingOn(history, "time-zone", todayOf(history, now)).value };
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
            { heading: words.since, cell: (person) => momentIn(reader, person.givenAt) },
            { heading: words.until, cell: (person) => momentIn(reader, person.holdsUntil) },
          ]}
        />
      </>
    ),
  });
};
