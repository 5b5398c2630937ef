import { ButtonLink } from "../../ui/controls/button.tsx";
import { Notice } from "../../ui/controls/notice.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { type Column, Table } from "../../ui/controls/table.tsx";
import { peopleWords } from "../../ui/wording/site/people.ts";
import { shown } from "../../web/reply.ts";
import { sayRefusal } from "../../web/respond.tsx";
import type { Show } from "../../web/route.ts";
import { ofStaff } from "../../web/staff-visit.ts";
import { EarlierInvitations, OpenInvitations } from "./invitation-tables.tsx";
import { loadPeople, type PeopleView } from "./people.query.ts";
import { type PeopleProps, wordsOf } from "./people-words.ts";

const Grantees = (props: PeopleProps) => {
  const { visit, view } = props;
  const { words, roles, dayOf } = wordsOf(props);
  const columns: readonly Column<PeopleView["grantees"][number]>[] = [
    {
      heading: words.name,
      isRowHeading: true,
      cell: ({ name, isOwn }) => (isOwn ? `${name} ${words.you}` : name),
    },
    { heading: words.role, cell: ({ role }) => roles[role] },
    { heading: words.since, cell: ({ givenAt }) => dayOf(givenAt) },
    {
      heading: words.actions,
      hidesHeading: true,
      cell: ({ id, role, name, may }) =>
        may.end ? (
          <ButtonLink
            href={`/a/${visit.association.slug}/people/roles/${id}/end`}
            kind="secondary"
            small
            says={words.endOf(roles[role], name)}
          >
            {words.end}
          </ButtonLink>
        ) : null,
    },
  ];
  return (
    <Panel id="held" heading={words.held}>
      <Table
        language={visit.language}
        caption={words.held}
        hidesCaption
        columns={columns}
        rows={view.grantees}
        empty={<p>{words.nobody}</p>}
      />
    </Panel>
  );
};

/** Who does what for an association, and who is invited to. */
export const peoplePage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const view = await loadPeople(visit);
  const { language, entered } = visit;
  const words = peopleWords[language];
  return shown({
    title: words.title,
    wide: true,
    body: (
      <>
        <PageHeading
          heading={words.title}
          lead={words.lead}
          actions={
            view.may.invite ? (
              <ButtonLink href={`/a/${visit.association.slug}/people/invite`}>
                {words.inviteSomebody}
              </ButtonLink>
            ) : undefined
          }
        />
        {entered?.refusal === undefined ? null : (
          <Notice language={language} kind="error" isAnnounced>
            <p>{sayRefusal(entered.refusal, visit)}</p>
          </Notice>
        )}
        {view.may.invite ? null : (
          <Notice language={language} kind="information">
            <p>{words.onlyAdministrators}</p>
          </Notice>
        )}
        <Grantees visit={visit} view={view} />
        <OpenInvitations visit={visit} view={view} />
        <EarlierInvitations visit={visit} view={view} />
      </>
    ),
  });
};
