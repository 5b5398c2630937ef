import { type ApplicationRules, guardingFees } from "../../../core/association/settings/application-rules.ts";
import { CheckboxGroup } from "../../../ui/controls/checkbox-group.tsx";
import { NumberField } from "../../../ui/controls/number-field.tsx";
import { SummaryList } from "../../../ui/controls/summary-list.tsx";
import type { SettingsWords } from "../../../ui/wording/site/settings-words.ts";
import type { Speech } from "../../../ui/wording/speech.ts";
import { groupName, type Line, numberIn, type SettingFields } from "./setting-fields.ts";

const times = ["monthsToPrepare", "monthsDeferred", "daysToAppeal", "monthsKept"] as const;

const linesOf = (
  rules: ApplicationRules,
  { applications }: Pick<SettingsWords, "applications">,
  speech: Speech,
): readonly Line[] => [
  {
    part: "feesGuard",
    term: applications.feesGuard,
    said:
      rules.feesGuard.length === 0
        ? applications.noFee
        : speech.list(rules.feesGuard.map((fee) => applications.guards[fee])),
  },
  ...times.map((part) => ({
    part,
    term: applications[part],
    said: speech.count(rules[part], part === "daysToAppeal" ? applications.days : applications.months),
  })),
];

export const applicationRulesFields: SettingFields<ApplicationRules> = {
  write: (rules) => ({
    feesGuard: rules.feesGuard,
    ...Object.fromEntries(times.map((name) => [name, [String(rules[name])]])),
  }),
  read: (typed) => ({
    value: {
      feesGuard: typed["feesGuard"] ?? [],
      ...Object.fromEntries(times.map((name) => [name, numberIn(typed, name)])),
    },
    fieldOf: groupName,
  }),
  labels: ({ words: { applications } }) => ({
    feesGuard: applications.feesGuard,
    ...Object.fromEntries(times.map((name) => [name, applications[name]])),
  }),
  Fields: ({ among: { language, words }, entered }) => {
    const { applications } = words;
    const field = { language, entered } as const;
    return (
      <>
        <CheckboxGroup
          {...field}
          name="feesGuard"
          label={applications.feesGuard}
          hint={applications.feesGuardHint}
          need="optional"
          choices={guardingFees.map((value) => ({ value, label: applications.guards[value] }))}
        />
        {times.map((name) => (
          <NumberField
            {...field}
            name={name}
            label={applications[name]}
            unit={(name === "daysToAppeal" ? applications.days : applications.months).many}
            isWhole
          />
        ))}
      </>
    );
  },
  lines: (value, { words, speech }) => linesOf(value, words, speech),
  Shown: ({ among: { words, speech }, value }) => (
    <SummaryList rows={linesOf(value, words, speech).map(({ term, said }) => ({ term, details: said }))} />
  ),
};
