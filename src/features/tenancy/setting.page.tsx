import { plannedAfter, settingOn } from "../../core/association/setting-history.ts";
import { isSettingKey, type SettingKey } from "../../core/association/settings/catalogue.ts";
import { kindOfTemplate } from "../../core/association/settings/mail-template.ts";
import { formatDay } from "../../core/kernel/calendar.ts";
import { Breadcrumb } from "../../ui/controls/breadcrumb.tsx";
import { Button } from "../../ui/controls/button.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { Notice } from "../../ui/controls/notice.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { missing, shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { ofStaff, type StaffVisit } from "../../web/staff-visit.ts";
import { ShownValue } from "./fields/every-setting.tsx";
import { authorOf } from "./setting-author.ts";
import { openDraft } from "./setting-draft.ts";
import { SettingForm } from "./setting-form.tsx";
import { HistoryOfSetting } from "./setting-history.tsx";
import { amongOn, loadSettings, type SettingsView } from "./settings.query.ts";
import { sentTests } from "./templates/sent-tests.tsx";

type Props = { readonly visit: StaffVisit; readonly view: SettingsView; readonly setting: SettingKey };

const Today = ({ visit, view, setting }: Props) => {
  const { history, today } = view;
  const among = amongOn(visit, history, today);
  const { words, speech } = among;
  const { value, by } = settingOn(history, setting, today);
  return (
    <Panel id="today" heading={words.today}>
      <ShownValue among={among} setting={setting} value={value} />
      <p class="hint">
        {by === undefined
          ? words.usual
          : `${words.since(speech.date(formatDay(by.holdsFrom)))}, ${authorOf(by.changedBy, view, words)}`}
      </p>
    </Panel>
  );
};

const Planned = ({ visit, view, setting }: Props) => {
  const { history, today, may } = view;
  const { words, speech, language } = amongOn(visit, history, today);
  const planned = plannedAfter(history, setting, today);
  if (planned.length === 0) return null;
  return (
    <Panel id="planned" heading={words.planned}>
      {planned.map((change) => {
        const day = speech.date(formatDay(change.holdsFrom));
        return (
          <section>
            <h3>{words.from(day)}</h3>
            <ShownValue
              among={amongOn(visit, history, change.holdsFrom)}
              setting={setting}
              value={change.value}
            />
            <p class="hint">{authorOf(change.changedBy, view, words)}</p>
            {may.change ? (
              <Form
                language={language}
                action={`/a/${visit.association.slug}/settings/${setting}/withdraw`}
                says={words.withdrawOf(day)}
              >
                <Hidden name="change" value={change.id} />
                <Button kind="secondary" small says={words.withdrawOf(day)}>
                  {words.withdraw}
                </Button>
              </Form>
            ) : null}
          </section>
        );
      })}
    </Panel>
  );
};

/** On the way back from the preview the form holds what was typed. */
const withDraft = (visit: StaffVisit, setting: SettingKey): StaffVisit => {
  const typed = visit.entered === undefined ? openDraft(visit, setting) : undefined;
  return typed === undefined ? visit : { ...visit, entered: { typed, problems: [] } };
};

/** One setting: what holds, what is planned, the form to change it, and its history. */
export const settingPage: Show = async (anybody) => {
  const staff = ofStaff(anybody);
  const setting = staff.params["setting"] ?? "";
  if (!isSettingKey(setting)) return missing;
  const visit = withDraft(staff, setting);
  const view = await loadSettings(visit);
  const tried = view.may.change ? kindOfTemplate(setting) : undefined;
  const tests = tried === undefined ? null : await sentTests(visit, tried);
  const { words, language } = amongOn(visit, view.history, view.today);
  const { name, decides } = words.settings[setting];
  const props = { visit, view, setting };
  return shown({
    title: name,
    body: (
      <>
        <PageHeading
          above={
            <Breadcrumb
              language={language}
              trail={[{ href: `/a/${visit.association.slug}/settings`, label: words.title }]}
            />
          }
          heading={name}
          lead={decides}
        />
        {visit.entered?.refusal?.code === "moved-on" ? (
          <Notice language={language} kind="warning" isAnnounced>
            <p>{words.form.someoneElse}</p>
          </Notice>
        ) : null}
        <Today {...props} />
        <Planned {...props} />
        {view.may.change ? (
          <Panel id="change" heading={words.form.heading(name)}>
            <SettingForm {...props} />
          </Panel>
        ) : (
          <Notice language={language} kind="information">
            <p>{words.onlyAdministrators}</p>
          </Notice>
        )}
        {tests}
        <Panel id="history" heading={words.history}>
          <HistoryOfSetting {...props} />
        </Panel>
      </>
    ),
  });
};
