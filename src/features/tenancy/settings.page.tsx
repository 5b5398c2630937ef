import { plannedAfter, settingOn } from "../../core/association/setting-history.ts";
import { type SettingKey, settingKeys } from "../../core/association/settings/catalogue.ts";
import { formatDay } from "../../core/kernel/calendar.ts";
import { ButtonLink } from "../../ui/controls/button.tsx";
import { Notice } from "../../ui/controls/notice.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { textsWords } from "../../ui/wording/site/application/texts.ts";
import { mailTemplateWords } from "../../ui/wording/site/mail-templates.ts";
import { shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { ofStaff, type StaffVisit } from "../../web/staff-visit.ts";
import { ShownValue } from "./fields/every-setting.tsx";
import { authorOf } from "./setting-author.ts";
import { amongOn, loadSettings, type SettingsView } from "./settings.query.ts";

type OneProps = { readonly visit: StaffVisit; readonly view: SettingsView; readonly setting: SettingKey };

const One = ({ visit, view, setting }: OneProps) => {
  const { history, today, may } = view;
  const among = amongOn(visit, history, today);
  const { words, speech } = among;
  const { name, decides } = words.settings[setting];
  const { value, by } = settingOn(history, setting, today);
  const planned = plannedAfter(history, setting, today);
  return (
    <Panel
      id={setting}
      heading={name}
      actions={
        <ButtonLink
          href={`/a/${visit.association.slug}/settings/${setting}`}
          kind="secondary"
          small
          says={may.change ? words.changeOf(name) : `${words.history}: ${name}`}
        >
          {may.change ? words.change : words.history}
        </ButtonLink>
      }
    >
      <p>{decides}</p>
      <ShownValue among={among} setting={setting} value={value} />
      <p class="hint">
        {by === undefined
          ? words.usual
          : `${words.since(speech.date(formatDay(by.holdsFrom)))}, ${authorOf(by.changedBy, view, words)}`}
      </p>
      {planned.map((change) => (
        <Notice language={visit.language} kind="information" heading={words.planned}>
          <p>{words.from(speech.date(formatDay(change.holdsFrom)))}</p>
          <ShownValue
            among={amongOn(visit, history, change.holdsFrom)}
            setting={setting}
            value={change.value}
          />
        </Notice>
      ))}
    </Panel>
  );
};

/** Everything that an association decides: what holds today, since when, and what is planned. */
export const settingsPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const view = await loadSettings(visit);
  const { words } = amongOn(visit, view.history, view.today);
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading
          heading={words.title}
          lead={words.lead}
          actions={
            <>
              <ButtonLink href={`/a/${visit.association.slug}/texts`} kind="secondary">
                {textsWords[visit.language].title}
              </ButtonLink>
              <ButtonLink href={`/a/${visit.association.slug}/mail-templates`} kind="secondary">
                {mailTemplateWords[visit.language].title}
              </ButtonLink>
            </>
          }
        />
        {view.may.change ? null : (
          <Notice language={visit.language} kind="information">
            <p>{words.onlyAdministrators}</p>
          </Notice>
        )}
        {settingKeys.map((setting) => (
          <One visit={visit} view={view} setting={setting} />
        ))}
      </>
    ),
  });
};
