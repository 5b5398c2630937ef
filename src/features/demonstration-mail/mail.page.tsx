import { parseId } from "../../core/kernel/ids.ts";
import { Breadcrumb } from "../../ui/controls/breadcrumb.tsx";
import { Disclosure } from "../../ui/controls/disclosure.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { SummaryList } from "../../ui/controls/summary-list.tsx";
import { demonstrationMailWords } from "../../ui/wording/site/demonstration-mail.ts";
import { momentIn } from "../../ui/wording/speech.ts";
import { missing, type Reply, shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import type { Visit } from "../../web/visit.ts";
import { findMail, type KeptMail } from "./mail.query.ts";

const askedFor = async ({ world, params }: Visit): Promise<KeptMail | undefined> => {
  const id = parseId<"demonstration-mail">(params["mail"] ?? "");
  return id === undefined ? undefined : world.store.withinPublic(async (tx) => findMail(tx, id));
};

/** The text with its addresses as links: only ours are, and each stands in a line of its own. */
const PlainText = ({ text, site }: { readonly text: string; readonly site: string }) => (
  <pre class="mail-text">
    {text.split("\n").map((line) => (
      <>
        {line.startsWith(`${site}/`) ? <a href={line.slice(site.length)}>{line}</a> : line}
        {"\n"}
      </>
    ))}
  </pre>
);

/** One mail as a demonstration keeps it: both of its forms, and its headers. */
export const mailPage: Show = async (visit) => {
  const mail = await askedFor(visit);
  if (mail === undefined) return missing;
  const { language, world } = visit;
  const words = demonstrationMailWords[language];
  return shown({
    title: mail.subject,
    wide: true,
    body: (
      <>
        <PageHeading
          heading={mail.subject}
          lead={`${words.to} ${mail.to} · ${momentIn(visit, mail.madeAt)}`}
          above={
            <Breadcrumb
              language={language}
              trail={[
                { href: "/demonstration", label: words.demonstration },
                { href: "/demonstration/mail", label: words.title },
              ]}
            />
          }
        />
        <div class="mail-forms">
          <Panel id="as-html" heading={words.asHtml}>
            <iframe
              class="mail-html"
              src={`/demonstration/mail/${mail.id}/html`}
              title={words.asHtml}
              sandbox="allow-popups allow-popups-to-escape-sandbox"
            />
          </Panel>
          <Panel id="as-text" heading={words.asText}>
            <PlainText text={mail.text} site={world.site.url} />
          </Panel>
        </div>
        <Disclosure summary={words.headers}>
          <SummaryList rows={Object.entries(mail.headers).map(([term, details]) => ({ term, details }))} />
        </Disclosure>
      </>
    ),
  });
};

/** No script, nothing loaded, no form, and a place of its own, whatever the mail holds. Only our own page frames it. */
const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; " +
  "sandbox allow-popups allow-popups-to-escape-sandbox";

/** The HTML of a mail as it is, for the frame of {@link mailPage}. */
export const mailHtml: Show = async (visit): Promise<Reply> => {
  const mail = await askedFor(visit);
  if (mail === undefined) return missing;
  return {
    kind: "file",
    content: mail.html,
    type: "text/html; charset=utf-8",
    contentSecurityPolicy: mailPolicy,
  };
};
