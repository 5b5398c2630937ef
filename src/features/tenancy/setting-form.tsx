import { earliestDay } from "../../core/association/change-setting.ts";
import { latestPosition, settingOn } from "../../core/association/setting-history.ts";
import type { SettingKey } from "../../core/association/settings/catalogue.ts";
import { kindOfTemplate } from "../../core/association/settings/mail-template.ts";
import { firstDayOf, formatDay, monthOf } from "../../core/kernel/calendar.ts";
import { Button, ButtonGroup } from "../../ui/controls/button.tsx";
import { DateField } from "../../ui/controls/date-field.tsx";
import type { Entered } from "../../ui/controls/entered.ts";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { sayRefusal } from "../../web/respond.tsx";
import type { StaffVisit } from "../../web/staff-visit.ts";
import { fieldsOf } from "./fields/every-setting.tsx";
import type { Among } from "./fields/setting-fields.ts";
import { amongOn, type SettingsView } from "./settings.query.ts";
import { TestButtons } from "./templates/sent-tests.tsx";

type Props = { readonly visit: StaffVisit; readonly view: SettingsView; readonly setting: SettingKey };

/** What stands in the form: what was typed, or what holds today, to hold from the first of next month. */
const enteredIn = ({ visit, view, setting }: Props, among: Among): Entered => {
  if (visit.entered !== undefined) return visit.entered;
  const { history, today } = view;
  const { value } = settingOn(history, setting, today);
  return {
    typed: {
      ...fieldsOf(setting).write(value, among),
      holdsFrom: [formatDay(firstDayOf(monthOf(today) + 1))],
    },
    problems: [],
  };
};

/** Where the history stood when the form was first shown; shown again after somebody else's change, it has been seen. */
const seenIn = ({ visit: { entered }, view, setting }: Props): string => {
  const isSeenAnew = entered === undefined || entered.refusal?.code === "moved-on";
  const before = isSeenAnew ? undefined : entered.typed["seen"]?.[0];
  return before ?? String(latestPosition(view.history, setting));
};

/** The form of one setting. Its id is made here, so that it is saved once however often it is sent. */
export const SettingForm = (props: Props) => {
  const { visit, view, setting } = props;
  const { history, today } = view;
  const among = amongOn(visit, history, today);
  const { words, speech, language } = among;
  const tried = kindOfTemplate(setting);
  const { Fields, labels } = fieldsOf(setting);
  const entered = enteredIn(props, among);
  const earliest = formatDay(earliestDay(history, setting, visit.world.clock.now()));
  const refusal = visit.entered?.refusal;
  // The mistakes of a refusal of this form stand at its fields.
  const isSaidElsewhere = refusal === undefined || refusal.code === "moved-on";
  return (
    <Form
      language={language}
      action={`/a/${visit.association.slug}/settings/${setting}`}
      entered={entered}
      labels={{ ...labels(among, entered.typed), holdsFrom: words.form.holdsFrom }}
      refusal={isSaidElsewhere ? undefined : sayRefusal(refusal, visit)}
      warnsUnsaved
    >
      <Hidden name="id" value={visit.world.ids.id<"setting-change">()} />
      <Hidden name="seen" value={seenIn(props)} />
      <Fields among={among} entered={entered} />
      <DateField
        language={language}
        name="holdsFrom"
        label={words.form.holdsFrom}
        hint={words.form.holdsFromHint(speech.date(earliest))}
        min={earliest}
        entered={entered}
      />
      <ButtonGroup>
        <Button name="step" value="check">
          {words.form.check}
        </Button>
      </ButtonGroup>
      {tried === undefined ? null : <TestButtons visit={visit} kind={tried} />}
    </Form>
  );
};
