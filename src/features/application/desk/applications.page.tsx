import { applicationStates } from "../../../core/application/lifecycle.ts";
import {
  applicationGroups,
  countIn,
  type ShownApplications,
} from "../../../core/application/shown-applications.ts";
import { categoryLabel } from "../../../core/application/where-it-stands.ts";
import { todayOf } from "../../../core/association/setting-history.ts";
import { StateTag } from "../../../ui/applications/standing.tsx";
import { Button, ButtonLink } from "../../../ui/controls/button.tsx";
import { EmptyState } from "../../../ui/controls/empty-state.tsx";
import { Form } from "../../../ui/controls/form.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Pagination } from "../../../ui/controls/pagination.tsx";
import { SelectField } from "../../../ui/controls/select-field.tsx";
import { Table } from "../../../ui/controls/table.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { deskListWords } from "../../../ui/wording/site/application/desk-list.ts";
import { lifecycleWords } from "../../../ui/wording/site/application/lifecycle.ts";
import { shortDayIn, speechIn } from "../../../ui/wording/speech.ts";
import { missing, shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { ofStaff, type StaffVisit } from "../../../web/staff-visit.ts";
import { applicationsAddress, deskAddress } from "./addresses.ts";
import { type ListView, loadApplications, MOST_APPLICATIONS, type Sought } from "./applications.query.ts";

const LONGEST_SOUGHT = 100;

const soughtIn = (query: URLSearchParams): Sought | undefined => {
  const asked = query.get("show") ?? "waiting";
  const all: readonly ShownApplications[] = [...applicationGroups, ...applicationStates];
  const wanted = all.find((each) => each === asked);
  const page = query.get("page") ?? "1";
  if (wanted === undefined || !/^[1-9]\d{0,3}$/.test(page)) return undefined;
  const name = (query.get("name") ?? "").trim().slice(0, LONGEST_SOUGHT);
  return { shown: wanted, name, page: Number(page) };
};

type Props = { readonly visit: StaffVisit; readonly sought: Sought; readonly view: ListView };

const Search = ({ visit: { language, association }, sought, view }: Props) => {
  const words = deskListWords[language];
  const { number } = speechIn(language);
  const option = (value: ShownApplications, label: string) => ({
    value,
    label: words.counted(label, number(countIn(view.counts, value))),
  });
  const states = applicationStates.filter(
    (state) => state === sought.shown || countIn(view.counts, state) > 0,
  );
  return (
    <Form
      language={language}
      action={applicationsAddress(association)}
      method="get"
      isInline
      says={words.says}
    >
      <SelectField
        language={language}
        name="show"
        label={words.shown}
        need="unmarked"
        nothing={false}
        value={sought.shown}
        options={[
          ...applicationGroups.map((group) => option(group, words.groups[group])),
          ...(states.length === 0
            ? []
            : [
                {
                  label: words.states,
                  options: states.map((state) => option(state, lifecycleWords[language].states[state])),
                },
              ]),
        ]}
      />
      <TextField
        language={language}
        name="name"
        label={words.name}
        need="unmarked"
        value={sought.name}
        maxLength={LONGEST_SOUGHT}
        autocomplete="off"
      />
      <Button kind="secondary">{words.find}</Button>
    </Form>
  );
};

const Nothing = ({ visit: { language, association }, sought, view }: Props) => {
  const words = deskListWords[language];
  const toAll = (
    <ButtonLink href={`${applicationsAddress(association)}?show=open`} kind="secondary">
      {words.seeAll}
    </ButtonLink>
  );
  if (view.counts.length === 0)
    return (
      <EmptyState heading={words.noneAtAll}>
        <p>{words.noneAtAllText}</p>
      </EmptyState>
    );
  const waits = sought.shown === "waiting" && sought.name === "";
  return (
    <EmptyState heading={waits ? words.nothingWaits : words.none} action={toAll}>
      <p>{waits ? words.nothingWaitsText : words.noneText}</p>
    </EmptyState>
  );
};

/** The applications of an association: what waits for the coordinator, or all of a state, what waits longest first. */
export const applicationsPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const { language, association, world } = visit;
  const words = deskListWords[language];
  const states = lifecycleWords[language];
  const { count } = speechIn(language);
  const sought = soughtIn(visit.query);
  if (sought === undefined) return missing;
  const view = await loadApplications(visit, sought);
  const pages = Math.max(1, Math.ceil(view.found / MOST_APPLICATIONS));
  const { page } = sought;
  const hrefOf = (to: number): string => {
    const asked = new URLSearchParams({ show: sought.shown });
    if (sought.name !== "") asked.set("name", sought.name);
    if (to > 1) asked.set("page", String(to));
    return `${applicationsAddress(association)}?${asked}`;
  };
  const reader = { language, zone: view.zone };
  const daysSince = (moment: number): string => {
    const days = view.today - todayOf(view.history, moment);
    return days <= 0 ? words.today : count(days, words.days);
  };
  return shown({
    title: words.title,
    wide: true,
    body: (
      <>
        <PageHeading heading={words.title} lead={words.lead} />
        <Search visit={visit} sought={sought} view={view} />
        <Table
          language={language}
          caption={words.title}
          hidesCaption
          total={view.found}
          counts={words.applications}
          empty={<Nothing visit={visit} sought={sought} view={view} />}
          rows={view.applications}
          unfoldsAt="medium"
          columns={[
            {
              heading: words.applicant,
              isRowHeading: true,
              cell: (each) => <a href={deskAddress(association, each)}>{each.applicant}</a>,
            },
            {
              heading: words.category,
              cell: (each) =>
                `${categoryLabel(
                  { ...view, edition: world.standards.editions.get(each.edition) },
                  each.category,
                  language,
                )} (${each.category})`,
            },
            {
              heading: words.state,
              cell: (each) => <StateTag language={language} application={each} />,
            },
            { heading: words.turn, cell: ({ ball }) => states.turn.staff[ball.with] },
            {
              heading: words.since,
              cell: ({ stateSince }) => (
                <>
                  {shortDayIn(reader, stateSince)}
                  <span class="table-aside">{daysSince(stateSince)}</span>
                </>
              ),
            },
          ]}
        />
        <Pagination
          language={language}
          previous={page > 1 ? hrefOf(page - 1) : undefined}
          next={page < pages ? hrefOf(page + 1) : undefined}
          counted={{ page, pages, hrefOf }}
        />
      </>
    ),
  });
};
