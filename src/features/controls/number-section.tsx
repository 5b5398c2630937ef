import { DateField } from "../../ui/controls/date-field.tsx";
import { NumberField } from "../../ui/controls/number-field.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import type { SectionProps } from "./section.ts";

export const NumberSection = ({ language, words }: SectionProps) => (
  <Panel id="numbers" heading={words.sections.numbers}>
    <NumberField language={language} name="number-normal" label={words.hours} unit={words.hour.many} />
    <NumberField
      language={language}
      name="number-mistake"
      label={words.hours}
      unit={words.hour.many}
      value="-3"
      hint={words.hint}
      mistake={words.mistake}
    />
    <NumberField language={language} name="number-fee" label={words.fee} before="US$" value="45" isWhole />
    <NumberField
      language={language}
      name="number-disabled"
      label={words.hours}
      unit={words.hour.many}
      value="1.5"
      disabled
    />
    <DateField
      language={language}
      name="day-filled"
      label={words.day}
      hint={words.dayHint}
      value="2027-03-01"
      min="2020-01-01"
      max="2027-03-15"
    />
    <DateField language={language} name="day-mistake" label={words.day} mistake={words.dayHint} />
    <DateField language={language} name="day-disabled" label={words.day} value="2027-03-01" disabled />
  </Panel>
);
