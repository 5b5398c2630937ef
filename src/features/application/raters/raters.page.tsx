import { isOpen } from "../../../core/application/application.ts";
import { categoryLabel } from "../../../core/application/where-it-stands.ts";
import { languages } from "../../../core/kernel/language.ts";
import { categoryIn } from "../../../core/standards/edition.ts";
import { applicationHref } from "../../../ui/applications/addresses.ts";
import { Button, ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { Copyable } from "../../../ui/controls/copyable.tsx";
import { Disclosure } from "../../../ui/controls/disclosure.tsx";
import { EmptyState } from "../../../ui/controls/empty-state.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { RadioGroup } from "../../../ui/controls/radio-group.tsx";
import { StatusTag, Tag, type TagTone } from "../../../ui/controls/status-tag.tsx";
import { SummaryList } from "../../../ui/controls/summary-list.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { amountText } from "../../../ui/wording/amounts.ts";
import { askedForIn } from "../../../ui/wording/asked-for.ts";
import { wordsIn } from "../../../ui/wording/catalogue.ts";
import { raterRoleNames } from "../../../ui/wording/rater-roles.ts";
import { ratersWords } from "../../../ui/wording/site/application/raters.ts";
import { languageNames } from "../../../ui/wording/site/frame.ts";
import { dayIn, speechIn, upperFirst } from "../../../ui/wording/speech.ts";
import { missing, shown } from "../../../web/reply.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import type { Show } from "../../../web/route.ts";
import type { Visit } from "../../../web/visit.ts";
import { OwnFrame, ownTitle } from "../frame/own-frame.tsx";
import { findRaters, type OwnRaters, type OwnRequest } from "./raters.query.ts";

type Props = { readonly visit: Visit; readonly found: OwnRaters };
type RequestProps = Props & { readonly request: OwnRequest };

const tones: { readonly [S in OwnRequest["state"]]: TagTone } = {
  queued: "neutral",
  sent: "information",
  "put-off": "warning",
  refused: "error",
  returned: "error",
  undelivered: "error",
  unwanted: "error",
  opened: "information",
  started: "information",
  done: "success",
  declined: "warning",
  revoked: "neutral",
};

/** What became of a request, in a sentence. */
const told = (visit: Visit, request: OwnRequest): string => {
  const words = ratersWords[visit.language].told;
  const { state, isExpired, askedAt, openedAt, startedAt, sentAt, declinedAs } = request;
  const day = (at: number | null): string => dayIn(visit, at ?? askedAt);
  if (isExpired) return words.expired;
  switch (state) {
    case "queued":
    case "put-off":
    case "refused":
    case "returned":
    case "undelivered":
    case "unwanted":
      return words[state];
    case "sent":
    case "revoked":
      return words[state](day(askedAt));
    case "opened":
      return words.opened(day(openedAt));
    case "started":
      return words.started(day(startedAt));
    case "done":
      return words.done(day(sentAt));
    case "declined":
      return words[declinedAs ?? "cannot-rate"];
  }
};

/** Whether a rating that arrived counts, and until when. */
const Counting = ({ visit, request }: RequestProps) => {
  const words = ratersWords[visit.language];
  const { state, validThrough, isOutOfDate, setAsideAt } = request;
  if (state !== "done" || setAsideAt !== null) return null;
  if (validThrough === undefined) return <p>{words.countsNot}</p>;
  const day = speechIn(visit.language).date(validThrough);
  return <p>{isOutOfDate ? words.ranOut(day) : words.counts(day)}</p>;
};

const Again = ({ visit, found, request }: RequestProps) => {
  const { language, world, entered } = visit;
  const words = request.setAsideAt === null ? ratersWords[language].again : ratersWords[language].anew;
  const isMeant = entered?.typed["request"]?.[0] === request.id && entered.typed["address"] !== undefined;
  const own = isMeant ? entered : undefined;
  const refusal = own?.refusal === undefined ? undefined : sayRefusal(own.refusal, visit);
  return (
    <Disclosure summary={words.summary} isOpen={isMeant || request.setAsideAt !== null}>
      <p>{words.text}</p>
      <Form
        language={language}
        action={`${applicationHref(found.own.application.id, "raters")}/again`}
        entered={own}
        labels={{ address: words.address, language: words.language }}
        refusal={refusal}
        says={words.says(request.raterName)}
      >
        <Hidden name="id" value={world.ids.id<"rating-request">()} />
        <Hidden name="editor" value={world.ids.id<"editor">()} />
        <Hidden name="request" value={request.id} />
        <TextField
          language={language}
          name="address"
          id={`address-${request.id}`}
          label={words.address}
          value={request.address}
          entered={own}
          type="email"
          autocomplete="off"
          maxLength={254}
        />
        <RadioGroup
          language={language}
          name="language"
          id={`language-${request.id}`}
          label={words.language}
          value={request.language}
          entered={own}
          choices={languages.map((each) => ({ value: each, label: languageNames[each] }))}
        />
        <ButtonGroup>
          <Button kind="secondary" says={words.says(request.raterName)}>
            {words.button}
          </Button>
        </ButtonGroup>
      </Form>
    </Disclosure>
  );
};

const TakeBack = ({ visit, found, request }: RequestProps) => {
  const { language } = visit;
  const words = ratersWords[language].withdraw;
  return (
    <Disclosure summary={words.summary}>
      <p>{words.text}</p>
      <Form
        language={language}
        action={`${applicationHref(found.own.application.id, "raters")}/withdraw`}
        says={words.says(request.raterName)}
      >
        <Hidden name="request" value={request.id} />
        <ButtonGroup>
          <Button kind="danger" says={words.says(request.raterName)}>
            {words.button}
          </Button>
        </ButtonGroup>
      </Form>
    </Disclosure>
  );
};

const HandOn = ({ visit, request }: RequestProps) => {
  const words = ratersWords[visit.language].link;
  return (
    <Disclosure summary={words.summary}>
      <p>{words.text}</p>
      <Copyable
        language={visit.language}
        name={words.name}
        lines={[`${visit.world.site.url}/rate/${request.id}`]}
      />
    </Disclosure>
  );
};

/** That the category asks another form than the one that was asked for. */
const Aside = ({ visit, found, request }: RequestProps) => {
  const { language } = visit;
  const words = ratersWords[language].aside;
  return (
    <Notice language={language} kind="warning" isBrief>
      <p>
        {words.text(
          categoryLabel(found.own, request.category, language),
          categoryLabel(found.own, found.own.application.category, language),
        )}
      </p>
    </Notice>
  );
};

const Rater = (props: RequestProps) => {
  const { visit, found, request } = props;
  const { language } = visit;
  const words = ratersWords[language];
  const mayAsk = isOpen(found.own.application);
  const isWaiting = !["done", "declined", "revoked"].includes(request.state) && !request.isExpired;
  const isAside = request.setAsideAt !== null;
  return (
    <Panel
      id={`rater-${request.id}`}
      heading={request.raterName}
      level={2}
      actions={<Tag tone={tones[request.state]}>{words.states[request.state]}</Tag>}
    >
      <p>{told(visit, request)}</p>
      <Counting {...props} />
      {isAside ? <Aside {...props} /> : null}
      {request.silentSince === undefined || request.isExpired || isAside ? null : (
        <Notice language={language} kind="warning" isBrief>
          <p>{words.told.silent(dayIn(visit, request.silentSince))}</p>
        </Notice>
      )}
      {request.isOwnMailbox ? (
        <Notice language={language} kind="warning" isBrief>
          <p>{words.ownMailbox}</p>
        </Notice>
      ) : null}
      {request.isOwnBrowser ? (
        <Notice language={language} kind="warning" isBrief>
          <p>{words.ownBrowser}</p>
        </Notice>
      ) : null}
      <SummaryList
        rows={[
          { term: words.facts.address, details: request.address },
          {
            term: words.facts.roles,
            details: upperFirst(raterRoleNames(request.roles, language).join(", ")),
          },
          { term: words.facts.since, details: request.knownSince },
          { term: words.facts.waiver, details: request.isWaived ? words.waived : words.notWaived },
          ...(isWaiting ? [{ term: words.facts.until, details: dayIn(visit, request.expiresAt) }] : []),
        ]}
      />
      {mayAsk && isWaiting && !isAside ? <HandOn {...props} /> : null}
      {mayAsk && (isAside || request.state !== "done") ? <Again {...props} /> : null}
      {mayAsk && isWaiting ? <TakeBack {...props} /> : null}
    </Panel>
  );
};

/** What the category asks of ratings, and how far one is, as confirmed. */
const Asked = ({ visit: { language }, found }: Props) => {
  const words = ratersWords[language].asked;
  const { edition, application } = found.own;
  const said = edition === undefined ? undefined : askedForIn(edition, wordsIn[language], language);
  const category = edition === undefined ? undefined : categoryIn(edition, application.category);
  return (
    <Panel id="asked" heading={words.heading}>
      {found.asked.length === 0 || category === undefined ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p class="hint">{words.asConfirmed}</p>
          <SummaryList
            rows={found.asked.map((requirement) => ({
              term: wordsIn[language].requirements[requirement.id],
              details: (
                <>
                  <StatusTag language={language} status={requirement.status} />{" "}
                  {amountText(requirement, language)}
                  {said?.(category.code, requirement.id) === undefined ? null : (
                    <p>{said(category.code, requirement.id)}</p>
                  )}
                </>
              ),
            }))}
          />
        </>
      )}
    </Panel>
  );
};

/** Whom one asked to rate oneself, and where each request stands. */
export const ratersPage: Show = async (visit) => {
  const found = await findRaters(visit);
  if (found === undefined) return missing;
  const { language, entered } = visit;
  const words = ratersWords[language];
  const { own, requests } = found;
  const base = applicationHref(own.application.id, "raters");
  const current = requests.filter(({ state, isAskedAnew }) => state !== "revoked" && !isAskedAnew);
  const aside = requests.filter(({ state, isAskedAnew }) => state !== "revoked" && isAskedAnew);
  const earlier = requests.filter(({ state }) => state === "revoked");
  const mayAsk = isOpen(own.application);
  const isElsewhere = entered?.refusal !== undefined && entered.typed["address"] === undefined;
  return shown({
    title: ownTitle(visit, own, "raters"),
    body: (
      <OwnFrame visit={visit} own={own} tab="raters">
        <p>
          {words.lead} {words.privacy}
        </p>
        {isElsewhere && entered?.refusal !== undefined ? (
          <Notice language={language} kind="error" isAnnounced isBrief>
            <p>{sayRefusal(entered.refusal, visit)}</p>
          </Notice>
        ) : null}
        <Asked visit={visit} found={found} />
        {mayAsk ? (
          current.length === 0 ? null : (
            <ButtonGroup>
              <ButtonLink href={`${base}/new`}>{words.name}</ButtonLink>
            </ButtonGroup>
          )
        ) : (
          <p>{words.over}</p>
        )}
        {current.length === 0 ? (
          <EmptyState
            heading={words.none}
            action={mayAsk ? <ButtonLink href={`${base}/new`}>{words.name}</ButtonLink> : undefined}
          >
            {words.noneText}
          </EmptyState>
        ) : (
          current.map((request) => <Rater visit={visit} found={found} request={request} />)
        )}
        {aside.length === 0 ? null : (
          <Disclosure summary={words.aside.heading}>
            <p>{words.aside.lead}</p>
            <ul>
              {aside.map((request) => (
                <li>
                  {request.raterName} ({categoryLabel(own, request.category, language)}):{" "}
                  {told(visit, request)}
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
        {earlier.length === 0 ? null : (
          <Disclosure summary={words.earlier}>
            <ul>
              {earlier.map((request) => (
                <li>
                  {request.raterName} ({request.address}): {told(visit, request)}
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </OwnFrame>
    ),
  });
};
