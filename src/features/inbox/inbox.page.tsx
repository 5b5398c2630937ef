import { mailState } from "../../core/messages/summary.ts";
import { addressesOf } from "../../store/addresses.ts";
import { Button } from "../../ui/controls/button.tsx";
import { EmptyState } from "../../ui/controls/empty-state.tsx";
import { Form } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Pagination } from "../../ui/controls/pagination.tsx";
import { Tag } from "../../ui/controls/status-tag.tsx";
import { Table } from "../../ui/controls/table.tsx";
import { frameAddresses } from "../../ui/frame/addresses.ts";
import { inboxWords } from "../../ui/wording/site/inbox.ts";
import { momentIn, type Reader } from "../../ui/wording/speech.ts";
import { MailTrouble } from "../../web/mail-trouble.tsx";
import { missing, shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { loadInbox, PAGE_SIZE, type Received } from "./inbox.query.ts";
import { readerOf } from "./reader.ts";
import { shownMessage } from "./shown-message.ts";

/** Pages are counted from 1; what is no page is nothing. */
const pageOf = (query: URLSearchParams): number | undefined => {
  const asked = query.get("page") ?? "1";
  return /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : undefined;
};

const Messages = ({
  reader,
  messages,
}: {
  readonly reader: Reader;
  readonly messages: readonly Received[];
}) => {
  const { language } = reader;
  const words = inboxWords[language];
  return (
    <Table
      language={language}
      caption={words.title}
      hidesCaption
      empty=""
      rows={messages}
      columns={[
        {
          heading: words.columns.message,
          isRowHeading: true,
          cell: (received) => (
            <>
              <a href={`${frameAddresses.inbox}/${received.id}`}>{shownMessage(received, reader).subject}</a>{" "}
              {received.isRead ? null : <Tag tone="accent">{words.unread}</Tag>}
            </>
          ),
        },
        { heading: words.columns.from, cell: ({ association }) => association?.name ?? "Attune" },
        { heading: words.columns.when, cell: ({ madeAt }) => momentIn(reader, madeAt) },
        {
          heading: words.columns.mail,
          cell: ({ mails, isUnmailed }) =>
            isUnmailed ? words.unmailed : words.mails[mailState(mails.map(({ state }) => state))],
        },
      ]}
    />
  );
};

/** Everything that somebody was told, the newest first. */
export const inboxPage: Show = async (visit) => {
  const { world, language, query, person } = visit;
  const reader = readerOf(visit);
  const page = pageOf(query);
  if (page === undefined) return missing;
  const { messages, total, addresses } = await world.store.withinPerson(reader, async (tx) => ({
    ...(await loadInbox(tx, reader, page)),
    addresses: await addressesOf(tx, reader),
  }));
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  if (page > pages) return missing;
  const words = inboxWords[language];
  const hrefOf = (each: number): string =>
    each === 1 ? frameAddresses.inbox : `${frameAddresses.inbox}?page=${each}`;
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading
          heading={words.title}
          lead={words.lead}
          actions={
            (person?.unread ?? 0) === 0 ? undefined : (
              <Form language={language} action={`${frameAddresses.inbox}/read`}>
                <Button kind="secondary">{words.markAll}</Button>
              </Form>
            )
          }
        />
        <MailTrouble language={language} addresses={addresses} />
        {messages.length === 0 ? (
          <EmptyState heading={words.none}>
            <p>{words.noneText}</p>
          </EmptyState>
        ) : (
          <Messages reader={visit} messages={messages} />
        )}
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
