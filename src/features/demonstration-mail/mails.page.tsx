import { Breadcrumb } from "../../ui/controls/breadcrumb.tsx";
import { EmptyState } from "../../ui/controls/empty-state.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Table } from "../../ui/controls/table.tsx";
import { demonstrationMailWords } from "../../ui/wording/site/demonstration-mail.ts";
import { momentIn } from "../../ui/wording/speech.ts";
import { shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { listMail } from "./mail.query.ts";

/** Every mail that a demonstration would have sent. */
export const mailsPage: Show = async ({ world, language, zone }) => {
  const mails = await world.store.withinPublic(listMail);
  const words = demonstrationMailWords[language];
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading
          heading={words.title}
          lead={words.lead}
          above={
            <Breadcrumb
              language={language}
              trail={[{ href: "/demonstration", label: words.demonstration }]}
            />
          }
        />
        <Table
          language={language}
          caption={words.title}
          hidesCaption
          rows={mails}
          empty={
            <EmptyState heading={words.none}>
              <p>{words.noneText}</p>
            </EmptyState>
          }
          columns={[
            {
              heading: words.columns.subject,
              isRowHeading: true,
              cell: ({ id, subject }) => <a href={`/demonstration/mail/${id}`}>{subject}</a>,
            },
            { heading: words.columns.to, cell: ({ to }) => to },
            { heading: words.columns.when, cell: ({ madeAt }) => momentIn({ language, zone }, madeAt) },
          ]}
        />
      </>
    ),
  });
};
