import type { QuietHours } from "../../../core/association/settings/quiet-hours.ts";
import { Checkbox } from "../../../ui/controls/checkbox.tsx";
import { SelectField } from "../../../ui/controls/select-field.tsx";
import { numberIn, type SettingFields, sameName, textIn } from "./setting-fields.ts";

const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** `21:00`, which both languages read alike. */
const written = (hour: number): string => `${String(hour).padStart(2, "0")}:00`;

export const quietHoursFields: SettingFields<QuietHours> = {
  write: ({ areKept, from, until }) => ({
    areKept: areKept ? ["yes"] : [],
    from: [String(from)],
    until: [String(until)],
  }),
  read: (typed) => ({
    value: {
      areKept: textIn(typed, "areKept") === "yes",
      from: numberIn(typed, "from"),
      until: numberIn(typed, "until"),
    },
    fieldOf: sameName,
  }),
  labels: ({ words: { quiet } }) => ({ areKept: quiet.areKept, from: quiet.from, until: quiet.until }),
  Fields: ({ among: { language, words }, entered }) => {
    const { quiet } = words;
    const options = hours.map((hour) => ({ value: String(hour), label: written(hour) }));
    const field = { language, entered, options, nothing: false } as const;
    return (
      <>
        <Checkbox
          language={language}
          entered={entered}
          name="areKept"
          label={quiet.areKept}
          hint={quiet.areKeptHint}
        />
        <SelectField {...field} name="from" label={quiet.from} />
        <SelectField {...field} name="until" label={quiet.until} />
      </>
    );
  },
  lines: ({ areKept, from, until }, { words: { quiet } }) => [
    {
      part: "areKept",
      term: quiet.name,
      said: areKept ? quiet.is(written(from), written(until)) : quiet.none,
    },
  ],
  Shown: ({ among: { words }, value: { areKept, from, until } }) => (
    <p>{areKept ? words.quiet.is(written(from), written(until)) : words.quiet.none}</p>
  ),
};
