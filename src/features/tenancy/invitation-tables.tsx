import { lastSentAt } from "../../core/association/invitation.ts";
import { isLost } from "../../core/messages/delivery.ts";
import { Button } from "../../ui/controls/button.tsx";
import { Disclosure } from "../../ui/controls/disclosure.tsx";
import { EmptyState } from "../../ui/controls/empty-state.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { Tag } from "../../ui/controls/status-tag.tsx";
import { type Column, Table } from "../../ui/controls/table.tsx";
import type { PeopleWords } from "../../ui/wording/site/people.ts";
import type { ShownInvitation } from "./people.query.ts";
import { type PeopleProps, wordsOf } from "./people-words.ts";

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

const Actions = ({ invitation, ...props }: PeopleProps & { readonly invitation: ShownInvitation }) => {
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

const columnsOf = (props: PeopleProps): readonly Column<ShownInvitation>[] => {
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

/** The invitations that can still be accepted, or be sent again. */
export const OpenInvitations = (props: PeopleProps) => {
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

/** What became of the others. */
export const EarlierInvitations = (props: PeopleProps) => {
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
