import { events } from "../../core/access/events.ts";
import { zoneOf } from "../../core/association/setting-history.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import { readSettings } from "../../store/association-settings.ts";
import { namesOf } from "../../store/persons.ts";
import { Button, ButtonLink } from "../../ui/controls/button.tsx";
import { DateField } from "../../ui/controls/date-field.tsx";
import { EmptyState } from "../../ui/controls/empty-state.tsx";
import { Form } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Pagination } from "../../ui/controls/pagination.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { SelectField } from "../../ui/controls/select-field.tsx";
import { auditWords } from "../../ui/wording/site/audit.ts";
import { speechIn } from "../../ui/wording/speech.ts";
import { shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { ofStaff, type StaffVisit } from "../../web/staff-visit.ts";
import { loadInvited, loadRows, loadSigned, loadStaff, type RowsShown } from "./audit.query.ts";
import { type AuditFilter, queryOf, readFilter, readPlace } from "./audit-filter.ts";
import { EventList } from "./event-list.tsx";
import { personsIn, type Reading, shortId } from "./told.ts";

/** Rows on one page. */
const MOST = 50;

type View = {
  readonly shown: RowsShown;
  readonly filter: AuditFilter;
  readonly staff: readonly { readonly id: PersonId; readonly name: string }[];
  readonly reading: Reading;
  readonly timeZone: string;
  readonly signedThrough: number | undefined;
};

const load = async ({ world, actor, association, query, language }: StaffVisit): Promise<View> =>
  world.store.withinStaff(association.id, actor.personId, async (tx) => {
    const history = await readSettings(tx, association.id);
    const timeZone = zoneOf(history, world.clock.now());
    const filter = readFilter(query);
    const found = await loadRows(tx, association.id, {
      filter,
      place: readPlace(query),
      timeZone,
      most: MOST,
    });
    const names = await namesOf(tx, personsIn(found.rows));
    const invited = await loadInvited(tx, association.id, found.rows);
    return {
      shown: found,
      filter,
      staff: await loadStaff(tx, association.id),
      reading: { language, reader: actor.personId, names: new Map([...names, ...invited]) },
      timeZone,
      signedThrough: (await loadSigned(tx, association.id))?.length,
    };
  });

const Filter = ({ view, action }: { readonly view: View; readonly action: string }) => {
  const { language } = view.reading;
  const { filter: words, events: eventNames, actors } = auditWords[language];
  const { person, action: event, day } = view.filter;
  const listed = view.staff.map(({ id, name }) => ({ value: id as string, label: name }));
  // Whoever an event names can be asked for, with a role or without one.
  const isListed = person === undefined || listed.some(({ value }) => value === person);
  return (
    <Form language={language} action={action} method="get" says={words.says} isInline>
      <SelectField
        language={language}
        name="person"
        label={words.person}
        need="unmarked"
        nothing={words.everybody}
        value={person}
        options={isListed ? listed : [...listed, { value: person, label: actors.person(shortId(person)) }]}
      />
      <SelectField
        language={language}
        name="action"
        label={words.action}
        need="unmarked"
        nothing={words.everything}
        value={event}
        options={events
          .map((each) => ({ value: each as string, label: eventNames[each] }))
          .toSorted((one, other) => one.label.localeCompare(other.label, language))}
      />
      <DateField language={language} name="day" label={words.day} need="unmarked" value={day} />
      <Button kind="secondary">{words.show}</Button>
      {queryOf(view.filter) === "" ? null : (
        <ButtonLink kind="quiet" href={action}>
          {words.clear}
        </ButtonLink>
      )}
    </Form>
  );
};

const Rows = ({ view, address }: { readonly view: View; readonly address: string }) => {
  const { rows, hasNewer, hasOlder } = view.shown;
  const { language } = view.reading;
  const words = auditWords[language];
  const [newest, oldest] = [rows[0], rows.at(-1)];
  if (newest === undefined || oldest === undefined) {
    return <EmptyState heading={words.nothing}>{words.nothingText}</EmptyState>;
  }
  return (
    <>
      <EventList rows={rows} reading={view.reading} timeZone={view.timeZone} />
      <Pagination
        language={language}
        previous={hasNewer ? `${address}${queryOf(view.filter, { after: newest.number })}` : undefined}
        next={hasOlder ? `${address}${queryOf(view.filter, { before: oldest.number })}` : undefined}
      />
    </>
  );
};

/** Who saw and did what in an association: by person, event and day, page by page, and to be taken away. */
export const auditPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const view = await load(visit);
  const { language, association } = visit;
  const words = auditWords[language];
  const address = `/a/${association.slug}/audit`;
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading heading={words.title} lead={words.lead(association.name)} />
        <Filter view={view} action={address} />
        <Rows view={view} address={address} />
        <Panel id="download" heading={words.download}>
          <p>{words.downloads}</p>
          <div class="button-group">
            <ButtonLink kind="secondary" href={`${address}/rows.csv${queryOf(view.filter)}`} download>
              {words.csv}
            </ButtonLink>
            <ButtonLink kind="secondary" href={`${address}/export.jsonl`} download>
              {words.jsonLines}
            </ButtonLink>
          </div>
          <p class="hint">
            {words.how}{" "}
            {view.signedThrough === undefined
              ? words.unsigned
              : words.signed(speechIn(language).number(view.signedThrough))}
          </p>
        </Panel>
      </>
    ),
  });
};
