import {
  isWithdrawal,
  plannedAfter,
  type SettingChange,
  type SettingWithdrawal,
  settingOn,
  stretchesOf,
  withdrawalOf,
} from "../../core/association/setting-history.ts";
import type { SettingKey } from "../../core/association/settings/catalogue.ts";
import { formatDay } from "../../core/kernel/calendar.ts";
import { Tag, type TagTone } from "../../ui/controls/status-tag.tsx";
import { Table } from "../../ui/controls/table.tsx";
import { Timeline } from "../../ui/controls/timeline.tsx";
import type { SettingsWords } from "../../ui/wording/site/settings-words.ts";
import type { StaffVisit } from "../../web/staff-visit.ts";
import { ShownValue } from "./fields/every-setting.tsx";
import { authorOf } from "./setting-author.ts";
import { amongOn, type SettingsView } from "./settings.query.ts";

type Props = { readonly visit: StaffVisit; readonly view: SettingsView; readonly setting: SettingKey };

const stateOf = ({ history, today }: SettingsView, change: SettingChange): keyof SettingsWords["states"] => {
  const { setting, id } = change;
  if (withdrawalOf(history, id) !== undefined) return "withdrawn";
  if (settingOn(history, setting, today).by?.id === id) return "holds";
  if (plannedAfter(history, setting, today).some((planned) => planned.id === id)) return "planned";
  return stretchesOf(history, setting).some(({ by }) => by?.id === id) ? "held" : "replaced";
};

const tones: { readonly [S in keyof SettingsWords["states"]]: TagTone } = {
  holds: "success",
  planned: "information",
  held: "neutral",
  withdrawn: "neutral",
  replaced: "neutral",
};

const daysOf = ({ visit, view }: Props, from: number | undefined, to: number | undefined): string => {
  const { words, speech } = amongOn(visit, view.history, view.today);
  const date = (day: number): string => speech.date(formatDay(day));
  if (from === undefined) return to === undefined ? words.usual : words.before(date(to));
  return to === undefined ? words.from(date(from)) : words.fromTo(date(from), date(to));
};

/** What held, holds and will hold, day by day. */
const Dates = (props: Props) => {
  const { visit, view, setting } = props;
  const { words } = amongOn(visit, view.history, view.today);
  return (
    <Table
      language={visit.language}
      caption={words.historyDates}
      hidesCaption
      columns={[
        {
          heading: words.historyDates,
          isRowHeading: true,
          cell: ({ from, to }) => daysOf(props, from, to),
        },
        {
          heading: words.settings[setting].name,
          cell: ({ from, value }) => (
            <ShownValue
              among={amongOn(visit, view.history, from ?? view.today)}
              setting={setting}
              value={value}
            />
          ),
        },
      ]}
      rows={stretchesOf(view.history, setting).toReversed()}
      empty={words.noHistory}
    />
  );
};

/** What became of a setting, and who did it when. */
export const HistoryOfSetting = (props: Props) => {
  const { visit, view, setting } = props;
  const { history, today, timeZone } = view;
  const { words, speech } = amongOn(visit, history, today);
  const rows = history.filter((row) => row.setting === setting).toReversed();
  if (rows.length === 0) return <p>{words.noHistory}</p>;
  const date = ({ holdsFrom }: SettingChange): string => speech.date(formatDay(holdsFrom));
  const heading = (row: SettingChange | SettingWithdrawal): string => {
    const change = isWithdrawal(row) ? history.find(({ id }) => id === row.withdraws) : row;
    const what = change === undefined || isWithdrawal(change) ? "" : date(change);
    return `${isWithdrawal(row) ? words.withdrew(what) : words.changedTo(what)}, ${authorOf(row.changedBy, view, words)}`;
  };
  return (
    <>
      <Dates {...props} />
      <Timeline
        language={visit.language}
        timeZone={timeZone}
        items={rows.map((row) => ({
          at: new Date(row.changedAt).toISOString(),
          heading: heading(row),
          isAhead: !isWithdrawal(row) && stateOf(view, row) === "planned",
          children: isWithdrawal(row) ? undefined : (
            <>
              <p>
                <Tag tone={tones[stateOf(view, row)]}>{words.states[stateOf(view, row)]}</Tag>
              </p>
              <ShownValue
                among={amongOn(visit, history, row.holdsFrom)}
                setting={setting}
                value={row.value}
              />
            </>
          ),
        }))}
      />
    </>
  );
};
