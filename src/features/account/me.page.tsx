import { addressesOf } from "../../store/addresses.ts";
import { countHoursWaiting } from "../../store/hour-requests.ts";
import { together } from "../../store/together.ts";
import { ButtonLink } from "../../ui/controls/button.tsx";
import { EmptyState } from "../../ui/controls/empty-state.tsx";
import { HoursWaiting } from "../../ui/controls/hours-waiting.tsx";
import { Notice } from "../../ui/controls/notice.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { SummaryList } from "../../ui/controls/summary-list.tsx";
import { zoneCalled } from "../../ui/controls/time-zone-field.tsx";
import { frameAddresses } from "../../ui/frame/addresses.ts";
import { accountWords } from "../../ui/wording/site/account.ts";
import { languageNames } from "../../ui/wording/site/frame.ts";
import { roleWords } from "../../ui/wording/site/role-words.ts";
import { type Language, speechIn } from "../../ui/wording/speech.ts";
import { shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { loadRoles, type RolesIn } from "./me.query.ts";
import { ownOf } from "./signed-in.ts";

const RolesPanel = ({
  language,
  held,
}: {
  readonly language: Language;
  readonly held: readonly RolesIn[];
}) => {
  const words = accountWords[language].me;
  return (
    <Panel id="roles" heading={words.roles}>
      <SummaryList
        rows={held.map(({ slug, name, roles }) => ({
          term: name,
          details: speechIn(language).list(roles.map((role) => roleWords[language][role])),
          action: <a href={`/a/${slug}/desk`}>{words.toDesk(name)}</a>,
        }))}
      />
    </Panel>
  );
};

const Bounced = ({
  language,
  addresses,
}: {
  readonly language: Language;
  readonly addresses: readonly string[];
}) => {
  const words = accountWords[language].me;
  return addresses.length === 0 ? null : (
    <Notice language={language} kind="warning" heading={words.bouncedTitle}>
      {addresses.map((address) => (
        <p>{words.bounced(address)}</p>
      ))}
      <p>
        <a href="/me/addresses">{words.addresses}</a>
      </p>
    </Notice>
  );
};

/** A person's start page: who they are, what they do for whom, and where everything else is. */
export const mePage: Show = async (visit) => {
  const { world, language, person } = visit;
  const own = ownOf(visit);
  const { addresses, held, hours } = await world.store.withinPerson(own.personId, async (tx) =>
    together({
      addresses: addressesOf(tx, own.personId),
      held: loadRoles(tx, own.personId),
      hours: person?.isAsked === true ? countHoursWaiting(tx, own.personId, world.clock.now()) : 0,
    }),
  );
  const words = accountWords[language].me;
  const isAlliance = own.platformRoles.length > 0;
  const change = <a href="/me/name">{words.change}</a>;
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading heading={words.hello(person?.name ?? "")} />
        <Bounced
          language={language}
          addresses={addresses.filter(({ bouncedAt }) => bouncedAt !== null).map(({ address }) => address)}
        />
        <HoursWaiting language={language} count={hours} />
        {held.length > 0 ? <RolesPanel language={language} held={held} /> : null}
        {isAlliance ? (
          <p>
            <a href="/alliance">{words.alliance}</a>
          </p>
        ) : null}
        {held.length === 0 && !isAlliance ? (
          <EmptyState
            heading={words.noRolesTitle}
            action={<ButtonLink href={frameAddresses.home}>{words.associations}</ButtonLink>}
          >
            <p>{words.noRoles}</p>
          </EmptyState>
        ) : null}
        <Panel id="about" heading={words.about}>
          <SummaryList
            rows={[
              { term: words.name, details: person?.name, action: change },
              { term: words.language, details: languageNames[person?.language ?? language], action: change },
              {
                term: words.timeZone,
                details: person?.timeZone === undefined ? words.noTimeZone : zoneCalled(person.timeZone),
                action: change,
              },
              {
                term: words.address,
                details: addresses.find(({ main }) => main)?.address,
                action: <a href="/me/addresses">{words.change}</a>,
              },
              {
                term: words.inbox,
                details: words.unread(person?.unread ?? 0),
                action: <a href={frameAddresses.inbox}>{words.inbox}</a>,
              },
            ]}
          />
        </Panel>
        <nav aria-labelledby="account">
          <h2 id="account">{words.account}</h2>
          <ul>
            <li>
              <a href="/me/security">{words.security}</a>
            </li>
            <li>
              <a href="/me/sessions">{words.sessions}</a>
            </li>
            <li>
              <a href="/me/addresses">{words.addresses}</a>
            </li>
          </ul>
        </nav>
      </>
    ),
  });
};
