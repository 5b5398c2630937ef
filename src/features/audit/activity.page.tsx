import { namesOf } from "../../store/persons.ts";
import { EmptyState } from "../../ui/controls/empty-state.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Pagination } from "../../ui/controls/pagination.tsx";
import { auditWords } from "../../ui/wording/site/audit.ts";
import { shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { loadRows } from "./audit.query.ts";
import { queryOf, readPlace } from "./audit-filter.ts";
import { EventList } from "./event-list.tsx";
import { personsIn } from "./told.ts";

const MOST = 50;

/** What was done with a person's own account, page by page. */
export const activityPage: Show = async ({ world, actor, language, zone, query }) => {
  if (actor.kind !== "person" && actor.kind !== "staff") throw new Error("a door let a visitor through");
  const reader = actor.personId;
  const { rows, hasNewer, hasOlder, names } = await world.store.withinPerson(reader, async (tx) => {
    const found = await loadRows(tx, reader, {
      filter: {},
      place: readPlace(query),
      timeZone: zone,
      most: MOST,
    });
    return { ...found, names: await namesOf(tx, personsIn(found.rows)) };
  });
  const words = auditWords[language];
  const [newest, oldest] = [rows[0], rows.at(-1)];
  return shown({
    title: words.activityTitle,
    body: (
      <>
        <PageHeading heading={words.activityTitle} lead={words.activityLead} />
        {newest === undefined || oldest === undefined ? (
          <EmptyState heading={words.nothingYet}>{words.nothingYetText}</EmptyState>
        ) : (
          <>
            <EventList rows={rows} reading={{ language, reader, names }} timeZone={zone} />
            <Pagination
              language={language}
              previous={hasNewer ? `/me/activity${queryOf({}, { after: newest.number })}` : undefined}
              next={hasOlder ? `/me/activity${queryOf({}, { before: oldest.number })}` : undefined}
            />
          </>
        )}
      </>
    ),
  });
};
