import { lastSentAt } from "../../core/association/invitation.ts";
import { formatDay } from "../../core/kernel/calendar.ts";
import { type Instant, localDay } from "../../core/kernel/instant.ts";
import { isLost } from "../../core/messages/delivery.ts";
import { Button, ButtonLink } from "../../ui/controls/button.tsx";
import { Disclosure } from "../../ui/controls/disclosure.tsx";
import { EmptyState } from "../../ui/controls/empty-state.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { Notice } from "../../ui/controls/notice.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { Tag } from "../../ui/controls/status-tag.tsx";
import { type Column, Table } from "../../ui/controls/table.tsx";
import { type PeopleWords, peopleWords } from "../../ui/wording/site/people.ts";
import { roleWords } from "../../ui/wording/site/role-words.ts";
import { speechIn } from "../../ui/wording/speech.ts";
import { shown } from "../../web/reply.ts";
import { sayRefusal } from "../../web/respond.tsx";
import type { Show } from "../../web/route.ts";
import { ofStaff, type StaffVisit } from "../../web/staff-visit.ts";
import { loadPeople, type PeopleView, type ShownInvitation } from "./people.query.ts";

type Props = { readonly visit: StaffVisit; readonly view: PeopleView };

const wordsOf = ({ visit: { language }, view: { timeZone } }: Props) => {
  const speech = speechIn(language);
  return {
    words: peopleWords[language],
    roles: roleWords[language],
    speech,
    dayOf: (instant: Instant) => speech.date(formatDay(localDay(instant, timeZone))),
  };
};

const Holders = (props: Props) => {
  const { visit, view } = props;
  const { words, roles, dayOf } = wordsOf(props);
  const columns: readonly Column<PeopleView["holders"][number]>[] = [
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
        rows={view.holders}
        empty={<p>{words.nobody}</p>}
      />
    </Panel>
  );
};

const StateOf = ({ words, invitation }: { words: PeopleWords; invitation: ShownInvitation }) => {
  const { state, mail } = invitation;
  if (state !== "waiting") return <Tag>{words.states[state]}</Tag>;
  const isFailed = mail !== "queued" && isLost(mail);
  return (
    <>
      <Tag tone="information">{words.states[state]}</Tag>{" "}
      <Tag tone={isFailed ? "error" : "neutral"}>{words.mail[mail]}</Tag>
    </>
  );
};

const Actions = ({ invitation, ...props }: Props & { readonly invitation: ShownInvitation }) => {
  const { visit } = props;
  const { words } = wordsOf(props);
  const { id, name } = invitation;
  const address = `/a/${visit.association.slug}/people/invitations/${id}`;
  return (
    <div class="button-group">
      <Form language={visit.language} action={`${address}/send-again`}>
        <Hidden name="seen" value={String(lastSentAt(invitation))} />
        <Button kind="secondary" small says={words.sendAgainTo(name)}>
          {words.sendAgain}
        </Button>
      </Form>
      <Form language={visit.language} action={`${address}/revoke`}>
        <Button kind="secondary" small says={words.revokeOf(name)}>
          {words.revoke}
        </Button>
      </Form>
    </div>
  );
};

const columnsOf = (props: Props): readonly Column<ShownInvitation>[] => {
  const { words, roles, speech, dayOf } = wordsOf(props);
  return [
    { heading: words.name, isRowHeading: true, cell: ({ name }) => name },
    { heading: words.address, cell: ({ address }) => address },
    {
      heading: words.roles,
      cell: ({ roles: named }) => speech.list(named.map((role) => roles[role])),
    },
    { heading: words.sent, cell: (invitation) => dayOf(lastSentAt(invitation)) },
  ];
};

const Open = (props: Props) => {
  const { visit, view } = props;
  const { words, dayOf } = wordsOf(props);
  const actions: Column<ShownInvitation> = {
    heading: words.actions,
    hidesHeading: true,
    cell: (invitation) => <Actions {...props} invitation={invitation} />,
  };
  return (
    <Panel id="invitations" heading={words.invitations}>
      <Table
        language={visit.language}
        caption={words.invitations}
        hidesCaption
        unfoldsAt="wide"
        columns={[
          ...columnsOf(props),
          { heading: words.validUntil, cell: ({ expiresAt }) => dayOf(expiresAt) },
          { heading: words.state, cell: (invitation) => <StateOf words={words} invitation={invitation} /> },
          ...(view.may.invite ? [actions] : []),
        ]}
        rows={view.open}
        empty={<EmptyState heading={words.noInvitations}>{words.noInvitationsText}</EmptyState>}
      />
    </Panel>
  );
};

const Earlier = (props: Props) => {
  const { visit, view } = props;
  const { words, dayOf } = wordsOf(props);
  if (view.earlier.length === 0) return null;
  return (
    <Disclosure summary={words.earlier}>
      <Table
        language={visit.language}
        caption={words.earlier}
        hidesCaption
        columns={[
          ...columnsOf(props),
          { heading: words.state, cell: (invitation) => <StateOf words={words} invitation={invitation} /> },
          {
            heading: words.on,
            cell: ({ acceptedAt, revokedAt, madeAt }) => dayOf(acceptedAt ?? revokedAt ?? madeAt),
          },
        ]}
        rows={view.earlier}
        empty={words.noInvitations}
      />
    </Disclosure>
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
            <p>{sayRefusal(entered.refusal, language)}</p>
          </Notice>
        )}
        {view.may.invite ? null : (
          <Notice language={language} kind="information">
            <p>{words.onlyAdministrators}</p>
          </Notice>
        )}
        <Holders visit={visit} view={view} />
        <Open visit={visit} view={view} />
        <Earlier visit={visit} view={view} />
      </>
    ),
  });
};
