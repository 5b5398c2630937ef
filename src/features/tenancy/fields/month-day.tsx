import type { Entered } from "../../../ui/controls/entered.ts";
import { Fieldset } from "../../../ui/controls/fieldset.tsx";
import { SelectField } from "../../../ui/controls/select-field.tsx";
import type { Typed } from "../../../web/form.ts";
import { type Among, textIn } from "./setting-fields.ts";

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** What the two fields show for `10-01`. */
export const monthDayTyped = (name: string, monthDay: string): Typed => ({
  [`${name}.month`]: [monthDay.slice(0, 2)],
  [`${name}.day`]: [monthDay.slice(3)],
});

/** What the two fields hold, as `10-01`. */
export const monthDayIn = (typed: Typed, name: string): string =>
  `${textIn(typed, `${name}.month`)}-${textIn(typed, `${name}.day`)}`;

type Props = {
  readonly among: Among;
  readonly name: string;
  readonly label: string;
  readonly entered: Entered;
};

/** A day of every year. */
export const MonthDayField = ({ among: { language, words, speech }, name, label, entered }: Props) => (
  <Fieldset legend={label}>
    <SelectField
      language={language}
      name={`${name}.month`}
      label={words.calendar.month}
      options={speech.monthNames().map((month, index) => ({ value: twoDigits(index + 1), label: month }))}
      entered={entered}
    />
    <SelectField
      language={language}
      name={`${name}.day`}
      label={words.calendar.day}
      options={Array.from({ length: 31 }, (_, index) => ({
        value: twoDigits(index + 1),
        label: String(index + 1),
      }))}
      entered={entered}
    />
  </Fieldset>
);
