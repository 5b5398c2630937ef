import { over } from "../../../core/application/application.ts";
import { todayOf } from "../../../core/association/setting-history.ts";
import { formatDay } from "../../../core/kernel/calendar.ts";
import { judgeRelease, judgeReopening } from "../../../core/references/rating-call.ts";
import {
  type RatingRequestState,
  ratingRequestState,
  silentSince,
} from "../../../core/references/rating-request.ts";
import { validThrough } from "../../../core/references/rating-validity.ts";
import type { RatedRequest } from "../../../store/ratings.ts";
import { ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { EmptyState } from "../../../ui/controls/empty-state.tsx";
import { Tag, type TagTone } from "../../../ui/controls/status-tag.tsx";
import { Table } from "../../../ui/controls/table.tsx";
import { raterRoleNames } from "../../../ui/wording/rater-roles.ts";
import { ratingsWords } from "../../../ui/wording/site/application/ratings.ts";
import { dayIn, speechIn, upperFirst } from "../../../ui/wording/speech.ts";
import type { StaffVisit } from "../../../web/staff-visit.ts";
import { callsAddress } from "../vetting/calls-address.ts";
import type { LookedRatings } from "./ratings.query.ts";
import { ratingCallAddress } from "./ratings-addresses.ts";

type Props = { readonly visit: StaffVisit; readonly looked: LookedRatings };
type OneProps = Props & { readonly request: RatedRequest };

const tones: { readonly [S in RatingRequestState]?: TagTone } = {
  "put-off": "warning",
  refused: "warning",
  returned: "warning",
  undelivered: "warning",
  unwanted: "warning",
  declined: "warning",
  done: "success",
  opened: "information",
  started: "information",
};

const momentOf = (state: RatingRequestState, request: RatedRequest): number => {
  const { askedAt, openedAt, startedAt, sentAt, declinedAt, revokedAt } = request;
  const later: { readonly [S in RatingRequestState]?: number | null } = {
    opened: openedAt,
    started: startedAt,
    done: sentAt,
    declined: declinedAt,
    revoked: revokedAt,
  };
  return later[state] ?? askedAt;
};

/** Until when a rating that was sent counts, or that it does not. */
const Validity = ({ visit: { language }, looked: { found, validMonths }, request }: OneProps) => {
  const words = ratingsWords[language].requests;
  const { sentAt, counts, setAsideAt } = request;
  if (sentAt === null || setAsideAt !== null) return null;
  if (counts !== true) return <p>{words.void}</p>;
  const last = validThrough(todayOf(found.history, sentAt), validMonths);
  const said = speechIn(language).date(formatDay(last));
  return <p>{last < found.today ? words.ranOut(said) : words.until(said)}</p>;
};

const Where = (props: OneProps) => {
  const { visit, looked, request } = props;
  const { language } = visit;
  const words = ratingsWords[language].requests;
  const reader = { language, zone: looked.found.zone };
  const state = ratingRequestState(request);
  const silence = silentSince(request, looked.now);
  return (
    <>
      <Tag tone={tones[state]}>{words.states[state]}</Tag>
      <p class="hint">{words.since(dayIn(reader, momentOf(state, request)))}</p>
      {silence === undefined ? null : <p>{words.silent(dayIn(reader, silence))}</p>}
      <Validity {...props} />
    </>
  );
};

const Noticed = ({ visit: { language }, request }: OneProps) => {
  const words = ratingsWords[language].requests;
  const { isOwnMailbox, isOwnBrowser, releasedAt, timesReopened } = request;
  const warnings = [...(isOwnMailbox ? [words.ownMailbox] : []), ...(isOwnBrowser ? [words.ownBrowser] : [])];
  const facts = [
    ...(request.setAsideAt === null ? [] : [words.aside(request.category)]),
    ...(releasedAt === null ? [] : [words.released]),
    ...(timesReopened === 0 ? [] : [words.reopened]),
  ];
  if (warnings.length + facts.length === 0) return <>{words.nothing}</>;
  return (
    <ul class="plain-list">
      {warnings.map((text) => (
        <li>
          <Tag tone="warning">{text}</Tag>
        </li>
      ))}
      {facts.map((text) => (
        <li>{text}</li>
      ))}
    </ul>
  );
};

const Do = ({ visit, looked: { found, now, requests }, request }: OneProps) => {
  const words = ratingsWords[visit.language].requests;
  const { application } = found;
  const { id, raterName, entry, releasedAt } = request;
  const links = [
    { href: callsAddress(visit, application, entry), says: words.vetOf(raterName), label: words.vet },
    ...(judgeRelease(request, now).ok && releasedAt === null
      ? [
          {
            href: ratingCallAddress(visit, application, id, "release"),
            says: words.releaseOf(raterName),
            label: words.release,
          },
        ]
      : []),
    ...(judgeReopening(request, { requests, isOver: over.includes(application.state) }, now).ok
      ? [
          {
            href: ratingCallAddress(visit, application, id, "reopen"),
            says: words.reopenOf(raterName),
            label: words.reopen,
          },
        ]
      : []),
  ];
  return (
    <ButtonGroup>
      {links.map(({ label, ...link }) => (
        <ButtonLink {...link} kind="secondary" small>
          {label}
        </ButtonLink>
      ))}
    </ButtonGroup>
  );
};

/** Everybody who was asked, with what became of it, what is to be noticed and what staff can do. */
export const RequestsTable = (props: Props) => {
  const { visit, looked } = props;
  const { language } = visit;
  const words = ratingsWords[language].requests;
  return (
    <Table
      language={language}
      caption={words.heading}
      hidesCaption
      unfoldsAt="wide"
      empty={
        <EmptyState heading={words.none}>
          <p>{words.noneText}</p>
        </EmptyState>
      }
      rows={looked.requests}
      columns={[
        {
          heading: words.rater,
          isRowHeading: true,
          says: ({ raterName }) => raterName,
          cell: ({ raterName, address, roles, knownSince }) => (
            <>
              {raterName}
              <p class="hint">{address}</p>
              <p class="hint">{upperFirst(raterRoleNames(roles, language).join(", "))}</p>
              {knownSince === "" ? null : <p class="hint">{words.knownSince(knownSince)}</p>}
            </>
          ),
        },
        { heading: words.where, isLong: true, cell: (request) => <Where {...props} request={request} /> },
        {
          heading: words.waiver,
          isLong: true,
          cell: ({ isWaived }) => (isWaived ? words.isWaived : words.notWaived),
        },
        { heading: words.noticed, cell: (request) => <Noticed {...props} request={request} /> },
        { heading: words.do, hidesHeading: true, cell: (request) => <Do {...props} request={request} /> },
      ]}
    />
  );
};
