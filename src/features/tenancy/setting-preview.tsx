import { plannedAfter, settingOn } from "../../core/association/setting-history.ts";
import type { SettingKey } from "../../core/association/settings/catalogue.ts";
import { formatDay } from "../../core/kernel/calendar.ts";
import { Button, ButtonGroup } from "../../ui/controls/button.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { Notice } from "../../ui/controls/notice.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { type Reply, shown } from "../../web/reply.ts";
import type { StaffVisit } from "../../web/staff-visit.ts";
import type { ChangeTyped } from "./change-setting.form.ts";
import { ShownValue } from "./fields/every-setting.tsx";
import { amongOn, type SettingsView } from "./settings.query.ts";

type Props = {
  readonly visit: StaffVisit;
  readonly view: SettingsView;
  readonly setting: SettingKey;
  readonly input: ChangeTyped;
  /** As core read it. */
  readonly value: unknown;
};

/** Everything that was sent, to be sent again by the next button. */
const Kept = ({ typed }: Pick<ChangeTyped, "typed">) => (
  <>
    {Object.entries(typed)
      .filter(([name]) => name !== "step")
      .flatMap(([name, values]) => values.map((value) => <Hidden name={name} value={value} />))}
  </>
);

/** What a change would do, before it is saved: nothing is written yet. */
export const settingPreview = ({ visit, view, setting, input, value }: Props): Reply => {
  const { holdsFrom, typed } = input;
  const among = amongOn(visit, view.history, holdsFrom);
  const { words, speech, language } = among;
  const { preview } = words;
  const { name } = words.settings[setting];
  const next = plannedAfter(view.history, setting, holdsFrom)[0];
  return shown({
    title: preview.heading(name),
    body: (
      <>
        <PageHeading heading={preview.heading(name)} lead={preview.lead(speech.date(formatDay(holdsFrom)))} />
        <Panel id="before" heading={preview.before}>
          <ShownValue
            among={among}
            setting={setting}
            value={settingOn(view.history, setting, holdsFrom).value}
          />
        </Panel>
        <Panel id="after" heading={preview.after}>
          <ShownValue among={among} setting={setting} value={value} />
        </Panel>
        {next === undefined ? null : (
          <Notice language={language} kind="warning">
            <p>{preview.overtaken(speech.date(formatDay(next.holdsFrom)))}</p>
          </Notice>
        )}
        <p>{holdsFrom > view.today ? preview.canBeWithdrawn : preview.holdsAtOnce}</p>
        <Form language={language} action={`/a/${visit.association.slug}/settings/${setting}`}>
          <Kept typed={typed} />
          <ButtonGroup>
            <Button name="step" value="save">
              {preview.save}
            </Button>
            <Button name="step" value="edit" kind="secondary">
              {preview.edit}
            </Button>
          </ButtonGroup>
        </Form>
      </>
    ),
  });
};
