import { plannedAfter, settingOn } from "../../../core/association/setting-history.ts";
import {
  isTemplated,
  type TemplatedKind,
  templateKey,
} from "../../../core/association/settings/mail-template.ts";
import { type Day, formatDay, parseDay } from "../../../core/kernel/calendar.ts";
import { languages } from "../../../core/kernel/language.ts";
import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { mailTemplateWords } from "../../../ui/wording/site/mail-templates.ts";
import { speechIn } from "../../../ui/wording/speech.ts";
import { missing, shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { ofStaff, type StaffVisit } from "../../../web/staff-visit.ts";
import { amongOn, loadSettings, type SettingsView } from "../settings.query.ts";
import { type SampleOf, sampleMail } from "./sample.ts";

/** Nothing runs, and nothing is loaded from elsewhere. */
const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";

const kindOf = ({ params }: StaffVisit): TemplatedKind | undefined => {
  const kind = params["kind"] ?? "";
  return isTemplated(kind) ? kind : undefined;
};

/** Of which day the words are shown: today, or a later one that the address names. */
const dayOf = ({ query }: StaffVisit, { today }: SettingsView): Day =>
  Math.max(today, parseDay(query.get("on") ?? "") ?? today);

const sampleFor = (visit: StaffVisit, view: SettingsView, kind: TemplatedKind): SampleOf => ({
  kind,
  template: settingOn(view.history, templateKey(kind), dayOf(visit, view)).value,
  association: visit.association,
  site: visit.world.site.url,
  zone: view.timeZone,
  now: visit.world.clock.now(),
});

/** A mail as it would be sent, in both languages, as HTML and as text. */
export const templatePage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const kind = kindOf(visit);
  if (kind === undefined) return missing;
  const view = await loadSettings(visit);
  const among = amongOn(visit, view.history, view.today);
  const words = mailTemplateWords[visit.language];
  const key = templateKey(kind);
  const { name } = among.words.settings[key];
  const base = `/a/${visit.association.slug}`;
  const sample = sampleFor(visit, view, kind);
  const mails = await Promise.all(
    languages.map(async (language) => ({ language, mail: await sampleMail(sample, language) })),
  );
  const day = dayOf(visit, view);
  const said = (each: Day): string => speechIn(visit.language).date(formatDay(each));
  return shown({
    title: words.previewOf(name),
    body: (
      <>
        <PageHeading
          above={
            <Breadcrumb
              language={visit.language}
              trail={[{ href: `${base}/mail-templates`, label: words.title }]}
            />
          }
          heading={name}
          lead={day === view.today ? words.previewLead : words.on(said(day))}
        />
        <ButtonGroup>
          <ButtonLink href={`${base}/settings/${key}`}>
            {view.may.change ? words.change : among.words.history}
          </ButtonLink>
          {view.may.change ? (
            <ButtonLink kind="secondary" href={`${base}/settings/${key}#change`}>
              {words.test.link}
            </ButtonLink>
          ) : null}
          {plannedAfter(view.history, key, view.today).map(({ holdsFrom }) => (
            <ButtonLink kind="secondary" href={`${base}/mail-templates/${kind}?on=${formatDay(holdsFrom)}`}>
              {`${words.preview}: ${among.words.from(said(holdsFrom))}`}
            </ButtonLink>
          ))}
        </ButtonGroup>
        {mails.map(({ language, mail }) => (
          <Panel id={`mail-${language}`} heading={`${among.words.languages[language]}: ${mail.subject}`}>
            <iframe
              class="mail-html"
              src={`${base}/mail-templates/${kind}/${language}?on=${formatDay(day)}`}
              title={`${words.asHtml} (${among.words.languages[language]})`}
              sandbox=""
            />
            <details>
              <summary>{words.asText}</summary>
              <pre class="mail-text" lang={language}>
                {mail.text}
              </pre>
            </details>
          </Panel>
        ))}
      </>
    ),
  });
};

/** The HTML of a sample, for the frame of {@link templatePage}. */
export const templateHtml: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const kind = kindOf(visit);
  const language = languages.find((each) => each === visit.params["language"]);
  if (kind === undefined || language === undefined) return missing;
  const view = await loadSettings(visit);
  const { html } = await sampleMail(sampleFor(visit, view, kind), language);
  return {
    kind: "file",
    content: html,
    type: "text/html; charset=utf-8",
    contentSecurityPolicy: mailPolicy,
  };
};
