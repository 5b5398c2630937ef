import { Checkbox } from "../../ui/controls/checkbox.tsx";
import { CheckboxGroup } from "../../ui/controls/checkbox-group.tsx";
import type { Choice } from "../../ui/controls/choice.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { RadioGroup } from "../../ui/controls/radio-group.tsx";
import { ScaleField } from "../../ui/controls/scale-field.tsx";
import { SelectField } from "../../ui/controls/select-field.tsx";
import type { ControlsPageWords } from "../../ui/wording/site/controls-page.ts";
import type { SectionProps } from "./section.ts";

const formatsOf = ({ formats, formatHint }: ControlsPageWords): readonly Choice[] => [
  { value: "online", label: formats.online, hint: formatHint },
  { value: "on-site", label: formats.onSite },
  { value: "both", label: formats.both, disabled: true },
];

const agesOf = ({ infants, toddlers, preschool }: ControlsPageWords): readonly Choice[] => [
  { value: "infants", label: infants },
  { value: "toddlers", label: toddlers },
  { value: "preschool", label: preschool },
];

const scaleOf = ({ scale: { steps, other } }: ControlsPageWords) => ({
  steps: steps.map((means, at) => ({ value: String(at + 1), mark: String(at + 1), means })),
  other: { value: "other", label: other },
});

export const ChoiceSection = ({ language, words }: SectionProps) => {
  const counties = [
    { label: words.region.north, options: [{ value: "alder", label: "Alder" }] },
    { label: words.region.south, options: [{ value: "willow", label: "Willow Creek" }] },
  ];
  return (
    <Panel id="choices" heading={words.sections.choices}>
      <RadioGroup
        language={language}
        name="radio-filled"
        label={words.format}
        hint={words.hint}
        choices={formatsOf(words)}
        value="online"
      />
      <RadioGroup
        language={language}
        name="radio-mistake"
        label={words.format}
        mistake={words.mistake}
        choices={formatsOf(words)}
      />
      <ScaleField language={language} name="scale-normal" label={words.scale.label} {...scaleOf(words)} />
      <ScaleField
        language={language}
        name="scale-filled"
        label={words.scale.label}
        hint={words.hint}
        {...scaleOf(words)}
        value="3"
      />
      <ScaleField
        language={language}
        name="scale-mistake"
        label={words.scale.label}
        mistake={words.mistake}
        {...scaleOf(words)}
      />
      <CheckboxGroup
        language={language}
        name="boxes-filled"
        label={words.ages}
        need="optional"
        choices={agesOf(words)}
        values={["toddlers"]}
      />
      <CheckboxGroup
        language={language}
        name="boxes-mistake"
        label={words.ages}
        mistake={words.mistake}
        choices={agesOf(words)}
      />
      <CheckboxGroup
        language={language}
        name="boxes-disabled"
        label={words.ages}
        choices={agesOf(words)}
        values={["infants"]}
        disabled
      />
      <Checkbox language={language} name="box-normal" label={words.agree} hint={words.agreeHint} />
      <Checkbox language={language} name="box-ticked" label={words.agree} isTicked need="optional" />
      <Checkbox language={language} name="box-mistake" label={words.agree} mistake={words.mistake} />
      <SelectField language={language} name="select-normal" label={words.county} options={counties} />
      <SelectField
        language={language}
        name="select-mistake"
        label={words.county}
        options={counties}
        mistake={words.mistake}
      />
      <SelectField
        language={language}
        name="select-disabled"
        label={words.county}
        options={counties}
        value="willow"
        disabled
      />
    </Panel>
  );
};
