import { parseId } from "../../core/kernel/ids.ts";
import type { AddressId } from "../../core/messages/ids.ts";
import { addressesOf } from "../../store/addresses.ts";
import { together } from "../../store/together.ts";
import { Breadcrumb } from "../../ui/controls/breadcrumb.tsx";
import { Button, ButtonGroup, ButtonLink } from "../../ui/controls/button.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { SummaryList } from "../../ui/controls/summary-list.tsx";
import { frameAddresses } from "../../ui/frame/addresses.ts";
import { inboxWords } from "../../ui/wording/site/inbox.ts";
import { momentIn, type Reader } from "../../ui/wording/speech.ts";
import { missing, shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { loadMessage, type Received, type ReceivedMail } from "./inbox.query.ts";
import { readerOf } from "./reader.ts";
import { shownMessage } from "./shown-message.ts";

/** What became of one mail, in sentences. */
const fateOf = ({ state, problem, nextTryAt, sentAt }: ReceivedMail, reader: Reader): string => {
  const words = inboxWords[reader.language];
  if (state === "sent" && sentAt !== null) return words.sentAt(momentIn(reader, sentAt));
  return [
    `${words.mails[state]}.`,
    ...(problem === null ? [] : [words.problems[problem]]),
    ...(nextTryAt === null ? [] : [words.nextTry(momentIn(reader, nextTryAt))]),
  ].join(" ");
};

type FatesProps = {
  readonly reader: Reader;
  readonly received: Pick<Received, "mails" | "isUnmailed">;
  readonly addressOf: (id: AddressId | null) => string | undefined;
};

const Fates = ({ reader, received: { mails, isUnmailed }, addressOf }: FatesProps) => {
  const words = inboxWords[reader.language];
  return (
    <Panel id="by-mail" heading={words.byMail}>
      {isUnmailed ? (
        <p>
          {words.unmailedText} <a href="/me/mail">{words.toChoices}</a>
        </p>
      ) : mails.length === 0 ? (
        <p>{words.mails.queued}.</p>
      ) : (
        <SummaryList
          rows={mails.map((mail) => ({
            term: addressOf(mail.addressId) ?? (mail.addressId === null ? words.toNew : words.toGone),
            details: fateOf(mail, reader),
          }))}
        />
      )}
    </Panel>
  );
};

const Content = ({ reader, received }: { readonly reader: Reader; readonly received: Received }) => {
  const { paragraphs, facts, link } = shownMessage(received, reader);
  return (
    <div class="prose">
      {paragraphs.map((text) => (
        <p>{text}</p>
      ))}
      {facts.length === 0 ? null : (
        <SummaryList rows={facts.map(({ label, value }) => ({ term: label, details: value }))} />
      )}
      {link === undefined ? null : (
        <p>
          <a href={link.address}>{link.label}</a>
        </p>
      )}
    </div>
  );
};

/** One message, and what became of it by mail. */
export const messagePage: Show = async (visit) => {
  const { world, language, params } = visit;
  const reader = readerOf(visit);
  const id = parseId<"message">(params["message"] ?? "");
  if (id === undefined) return missing;
  const { received, addresses } = await world.store.withinPerson(reader, async (tx) =>
    together({
      received: loadMessage(tx, reader, id),
      addresses: addressesOf(tx, reader),
    }),
  );
  if (received === undefined) return missing;
  const words = inboxWords[language];
  const { subject } = shownMessage(received, visit);
  return shown({
    title: subject,
    body: (
      <>
        <PageHeading
          heading={subject}
          above={
            <Breadcrumb language={language} trail={[{ label: words.title, href: frameAddresses.inbox }]} />
          }
          lead={`${received.association?.name ?? "Attune"} · ${momentIn(visit, received.madeAt)}`}
        />
        <Content reader={visit} received={received} />
        <ButtonGroup>
          <Form language={language} action={`${frameAddresses.inbox}/${id}/mark`}>
            <Hidden name="as" value={received.isRead ? "unread" : "read"} />
            <Button kind={received.isRead ? "secondary" : "primary"}>
              {received.isRead ? words.markUnread : words.markRead}
            </Button>
          </Form>
          <ButtonLink kind="quiet" href={frameAddresses.inbox}>
            {words.back}
          </ButtonLink>
        </ButtonGroup>
        <Fates
          reader={visit}
          received={received}
          addressOf={(addressId) => addresses.find((address) => address.id === addressId)?.address}
        />
      </>
    ),
  });
};
