import {
  type RemindedOf,
  type ReminderRules,
  type Reminding,
  remindedOf,
} from "../../../core/association/settings/reminder-rules.ts";
import { Checkbox } from "../../../ui/controls/checkbox.tsx";
import { Fieldset } from "../../../ui/controls/fieldset.tsx";
import { SummaryList } from "../../../ui/controls/summary-list.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import type { SettingsWords } from "../../../ui/wording/site/settings-words.ts";
import type { Speech } from "../../../ui/wording/speech.ts";
import type { Typed } from "../../../web/form.ts";
import { type Line, type SettingFields, textIn } from "./setting-fields.ts";

const lists = ["after", "before"] as const;

/** `30, 7, 1` as numbers; what is no number is not one, so that the schema says so. */
const numbersIn = (typed: Typed, name: string): readonly number[] => {
  const text = textIn(typed, name);
  if (text === "") return [];
  return text
    .split(/[\s,;]+/)
    .filter((part) => part !== "")
    .map((part) => (/^\d{1,4}$/.test(part) ? Number(part) : Number.NaN));
};

const readOne = (typed: Typed, of: RemindedOf) => ({
  after: numbersIn(typed, `${of}.after`),
  before: numbersIn(typed, `${of}.before`),
  onLastDay: textIn(typed, `${of}.onLastDay`) === "yes",
});

const said = (rule: Reminding, { reminders }: Pick<SettingsWords, "reminders">, speech: Speech): string => {
  const times = [
    ...rule.after.map((days) => reminders.daysAfter(speech.count(days, reminders.days))),
    ...rule.before.map((days) => reminders.daysBefore(speech.count(days, reminders.days))),
    ...(rule.onLastDay ? [reminders.onIt] : []),
  ];
  return times.length === 0 ? reminders.never : speech.list(times);
};

const linesOf = (
  rules: ReminderRules,
  words: Pick<SettingsWords, "reminders">,
  speech: Speech,
): readonly Line[] =>
  remindedOf.map((of) => ({
    part: of,
    term: words.reminders.of[of].name,
    said: said(rules[of], words, speech),
  }));

/** The field that a part of the value came from: all days of a list are typed in one. */
const fieldOf = (path: string): string => path.split(".").slice(0, 2).join(".");

export const reminderRulesFields: SettingFields<ReminderRules> = {
  write: (rules): Typed =>
    Object.fromEntries<readonly string[]>(
      remindedOf.flatMap((of) => [
        ...lists.map((list) => [`${of}.${list}`, [rules[of][list].join(", ")]] as const),
        [`${of}.onLastDay`, rules[of].onLastDay ? ["yes"] : []] as const,
      ]),
    ),
  read: (typed) => ({
    value: Object.fromEntries(remindedOf.map((of) => [of, readOne(typed, of)])),
    fieldOf,
  }),
  labels: ({ words: { reminders } }) =>
    Object.fromEntries(
      remindedOf.flatMap((of) =>
        lists.map((list) => [`${of}.${list}`, `${reminders.of[of].name}: ${reminders[list]}`] as const),
      ),
    ),
  Fields: ({ among: { language, words }, entered }) => {
    const { reminders } = words;
    const field = { language, entered, need: "optional", width: "medium" } as const;
    return (
      <>
        {remindedOf.map((of) => (
          <Fieldset legend={reminders.of[of].name}>
            <p class="hint">{reminders.of[of].hint}</p>
            {lists.map((list) => (
              <TextField
                {...field}
                name={`${of}.${list}`}
                label={reminders[list]}
                hint={reminders.listHint}
                maxLength={60}
              />
            ))}
            <Checkbox
              language={language}
              entered={entered}
              name={`${of}.onLastDay`}
              label={reminders.onLastDay}
            />
          </Fieldset>
        ))}
      </>
    );
  },
  lines: (value, { words, speech }) => linesOf(value, words, speech),
  Shown: ({ among: { words, speech }, value }) => (
    <SummaryList rows={linesOf(value, words, speech).map(({ term, said: details }) => ({ term, details }))} />
  ),
};
