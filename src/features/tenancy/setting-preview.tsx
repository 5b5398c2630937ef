import { plannedAfter, settingOn } from "../../core/association/setting-history.ts";
import type { SettingKey } from "../../core/association/settings/catalogue.ts";
import { formatDay } from "../../core/kernel/calendar.ts";
import { Button, ButtonGroup } from "../../ui/controls/button.tsx";
import { Disclosure } from "../../ui/controls/disclosure.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { Notice } from "../../ui/controls/notice.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { Paragraphs } from "../../ui/controls/paragraphs.tsx";
import { SummaryList } from "../../ui/controls/summary-list.tsx";
import { Table } from "../../ui/controls/table.tsx";
import { type Reply, shown } from "../../web/reply.ts";
import type { StaffVisit } from "../../web/staff-visit.ts";
import type { ChangeTyped } from "./change-setting.form.ts";
import { changedLines, type LineChange } from "./changed-lines.ts";
import { linesOf } from "./fields/every-setting.tsx";
import type { Among, Line } from "./fields/setting-fields.ts";
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

const Said = ({ said, lang, none }: { said: string | undefined; lang?: string | undefined; none: string }) =>
  said === undefined || said === "" ? (
    <span class="hint">{none}</span>
  ) : (
    <div lang={lang}>{said.includes("\n") ? <Paragraphs text={said} /> : said}</div>
  );

type ChangesProps = {
  readonly among: Among;
  readonly before: readonly Line[];
  readonly after: readonly Line[];
};

/** Line by line what was and what will be, and folded away what stays. */
const Changes = ({ among: { language, words }, before, after }: ChangesProps) => {
  const { preview } = words;
  const { changed, same } = changedLines(before, after);
  const column = (which: "before" | "after") => ({
    heading: preview[which],
    cell: (line: LineChange) => <Said said={line[which]} lang={line.lang} none={preview.nothing} />,
  });
  return (
    <Panel id="changes" heading={preview.changes}>
      <Table
        language={language}
        caption={preview.changes}
        hidesCaption
        columns={[
          { heading: preview.part, cell: ({ term }) => term, isRowHeading: true },
          column("before"),
          column("after"),
        ]}
        rows={changed}
        empty={preview.nothing}
      />
      {same.length === 0 ? null : (
        <Disclosure summary={preview.stays}>
          <SummaryList
            rows={same.map(({ term, said, lang }) => ({
              term,
              details: <Said said={said} lang={lang} none={preview.nothing} />,
            }))}
          />
        </Disclosure>
      )}
    </Panel>
  );
};

/** What a change would do, before it is saved: nothing is written yet. */
export const settingPreview = ({ visit, view, setting, input, value }: Props): Reply => {
  const { holdsFrom, typed } = input;
  const among = amongOn(visit, view.history, holdsFrom);
  const { words, speech, language } = among;
  const { preview } = words;
  const { name } = words.settings[setting];
  const before = settingOn(view.history, setting, holdsFrom).value;
  const next = plannedAfter(view.history, setting, holdsFrom)[0];
  return shown({
    title: preview.heading(name),
    body: (
      <>
        <PageHeading heading={preview.heading(name)} lead={preview.lead(speech.date(formatDay(holdsFrom)))} />
        <Changes
          among={among}
          before={linesOf(setting, before, among)}
          after={linesOf(setting, value, among)}
        />
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
