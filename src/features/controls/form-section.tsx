import { Button, ButtonGroup, ButtonLink } from "../../ui/controls/button.tsx";
import type { Entered } from "../../ui/controls/entered.ts";
import { Fieldset } from "../../ui/controls/fieldset.tsx";
import { Form } from "../../ui/controls/form.tsx";
import { NumberField } from "../../ui/controls/number-field.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { RadioGroup } from "../../ui/controls/radio-group.tsx";
import { TextField } from "../../ui/controls/text-field.tsx";
import type { SectionProps } from "./section.ts";

/** The page is only looked at: its forms lead back to it. */
const here = "/controls";

export const ButtonSection = ({ words }: SectionProps) => (
  <Panel
    id="buttons"
    heading={words.sections.buttons}
    actions={
      <Button kind="secondary" type="button" small>
        {words.change}
      </Button>
    }
  >
    <ButtonGroup>
      <Button type="button">{words.save}</Button>
      <Button type="button" kind="secondary">
        {words.later}
      </Button>
      <Button type="button" kind="danger">
        {words.remove}
      </Button>
      <ButtonLink href={here} kind="quiet">
        {words.details}
      </ButtonLink>
    </ButtonGroup>
    <ButtonGroup>
      <Button type="button" disabled>
        {words.save}
      </Button>
      <Button type="button" kind="secondary" small>
        {words.change}
      </Button>
      <Button type="button" kind="danger" small says={`${words.remove}: ${words.trainingTitle}`}>
        {words.remove}
      </Button>
    </ButtonGroup>
  </Panel>
);

const entered: Entered = {
  typed: { title: [], hours: ["many"] },
  problems: [
    { field: "title", problem: "required" },
    { field: "hours", problem: "not-a-number" },
    { field: "format", problem: "not-offered" },
  ],
};

export const FormSection = ({ language, words }: SectionProps) => {
  const { title, hours, format } = words.formLabels;
  return (
    <Panel id="form" heading={words.sections.form}>
      <Form language={language} action={here} method="get" isInline says={words.search}>
        <TextField language={language} name="q" type="search" label={words.search} need="unmarked" />
        <Button kind="secondary">{words.find}</Button>
      </Form>
      <Form language={language} action={here} method="get" entered={entered} labels={words.formLabels}>
        <Fieldset legend={words.trainingTitle}>
          <TextField language={language} name="title" label={title} entered={entered} />
          <NumberField
            language={language}
            name="hours"
            label={hours}
            unit={words.hour.many}
            entered={entered}
          />
          <RadioGroup
            language={language}
            name="format"
            label={format}
            entered={entered}
            choices={[
              { value: "online", label: words.formats.online },
              { value: "on-site", label: words.formats.onSite },
            ]}
          />
        </Fieldset>
        <ButtonGroup>
          <Button>{words.save}</Button>
          <Button kind="secondary">{words.later}</Button>
        </ButtonGroup>
      </Form>
    </Panel>
  );
};
