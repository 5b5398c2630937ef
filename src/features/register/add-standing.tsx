import { standingKinds } from "../../core/register/standing.ts";
import { Button, ButtonGroup } from "../../ui/controls/button.tsx";
import { Combobox } from "../../ui/controls/combobox.tsx";
import { DateField } from "../../ui/controls/date-field.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { RadioGroup } from "../../ui/controls/radio-group.tsx";
import { registerWords } from "../../ui/wording/site/register.ts";
import { standingWords } from "../../ui/wording/site/standing-words.ts";
import { sayRefusal } from "../../web/respond.tsx";
import { categoryOptions } from "./categories.ts";
import { type HolderProps, holderAddress } from "./holder-parts.tsx";

/** The form with which a standing of somebody is recorded. */
export const AddStanding = (props: HolderProps) => {
  const { language, world, entered } = props.visit;
  const words = registerWords[language].standing;
  const field = { language, entered } as const;
  return (
    <Panel id="add-standing" heading={words.add}>
      <p>{words.addLead}</p>
      <Form
        language={language}
        action={`${holderAddress(props)}/standings`}
        entered={entered}
        labels={{ kind: words.kind, category: words.category, from: words.from, to: words.to }}
        refusal={entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, props.visit)}
      >
        <Hidden name="id" value={entered?.typed["id"]?.[0] ?? world.ids.id<"standing">()} />
        <RadioGroup
          {...field}
          name="kind"
          label={words.kind}
          choices={standingKinds.map((kind) => ({ value: kind, ...standingWords[language].kinds[kind] }))}
        />
        <Combobox
          {...field}
          name="category"
          label={words.category}
          hint={words.categoryHint}
          need="unmarked"
          options={categoryOptions(world, language)}
        />
        <DateField {...field} name="from" label={words.from} />
        <DateField {...field} name="to" label={words.to} hint={words.toHint} need="optional" />
        <ButtonGroup>
          <Button>{words.record}</Button>
        </ButtonGroup>
      </Form>
    </Panel>
  );
};
