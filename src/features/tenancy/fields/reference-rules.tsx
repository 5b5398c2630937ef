import type { ReferenceRules } from "../../../core/association/settings/reference-rules.ts";
import { NumberField } from "../../../ui/controls/number-field.tsx";
import { numberIn, type SettingFields, sameName } from "./setting-fields.ts";

export const referenceRulesFields: SettingFields<ReferenceRules> = {
  write: ({ validMonths, uninformed }) => ({
    validMonths: [String(validMonths)],
    uninformed: [String(uninformed)],
  }),
  read: (typed) => ({
    value: { validMonths: numberIn(typed, "validMonths"), uninformed: numberIn(typed, "uninformed") },
    fieldOf: sameName,
  }),
  labels: ({ words: { references } }) => ({
    validMonths: references.validMonths,
    uninformed: references.uninformed,
  }),
  Fields: ({ among: { language, words }, entered }) => {
    const { references } = words;
    const field = { language, entered, isWhole: true } as const;
    return (
      <>
        <NumberField
          {...field}
          name="validMonths"
          label={references.validMonths}
          unit={references.months.many}
        />
        <NumberField
          {...field}
          name="uninformed"
          label={references.uninformed}
          hint={references.uninformedHint}
          unit={references.answers.many}
        />
      </>
    );
  },
  lines: ({ validMonths, uninformed }, { words: { references }, speech }) => [
    {
      part: "validMonths",
      term: references.validMonths,
      said: speech.count(validMonths, references.months),
    },
    { part: "uninformed", term: references.uninformed, said: speech.count(uninformed, references.answers) },
  ],
  Shown: ({ among: { words, speech }, value: { validMonths, uninformed } }) => {
    const { references } = words;
    return (
      <>
        <p>{references.validIs(speech.count(validMonths, references.months))}</p>
        <p>{references.uninformedIs(speech.count(uninformed, references.answers))}</p>
      </>
    );
  },
};
