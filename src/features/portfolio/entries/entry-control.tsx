import type { EntryField } from "../../../core/entries/fields.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { isJudged } from "../../../core/readiness/asked-fields.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Checkbox } from "../../../ui/controls/checkbox.tsx";
import { CheckboxGroup } from "../../../ui/controls/checkbox-group.tsx";
import { DateField } from "../../../ui/controls/date-field.tsx";
import { fieldId } from "../../../ui/controls/field-wiring.ts";
import { NumberField } from "../../../ui/controls/number-field.tsx";
import { RadioGroup } from "../../../ui/controls/radio-group.tsx";
import { SelectField } from "../../../ui/controls/select-field.tsx";
import { TextAreaField } from "../../../ui/controls/text-area-field.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { entryWords } from "../../../ui/wording/site/portfolio/entry-words.ts";
import { fieldTold } from "../../../ui/wording/site/portfolio/field-words.ts";
import { ledgerWords } from "../../../ui/wording/site/portfolio/ledger.ts";
import type { Among } from "./among.ts";
import { AreasField } from "./areas-field.tsx";
import { HolderField } from "./holder-field.tsx";
import { HoldingLines, SessionLines } from "./line-fields.tsx";

/** More choices than this are a list to pick from. */
const MOST_BUTTONS = 6;

export type EntryControlProps = {
  readonly kind: EntryKind;
  readonly field: EntryField;
  readonly texts: readonly string[];
  readonly among: Among;
  /** What is wrong with what was typed, in words. */
  readonly mistake: string | undefined;
  /** Why it looks mistyped, in words. */
  readonly doubt: string | undefined;
  /** Empty lines of a field that is filled in line by line. */
  readonly spare: number;
};

/**
 * What belongs to a question that is asked only sometimes, or of a box, is not marked as required or optional; nor is what
 * may be left open, but may decide whether the entry counts somewhere.
 */
const needOf = (kind: EntryKind, { name, needed, when, as }: EntryField) => {
  if (as === "yes" || when !== undefined) return "unmarked";
  if (needed === true) return "required";
  return isJudged(kind, name) ? "unmarked" : "optional";
};

/** The control of one question: which one goes by what the field takes. */
export const EntryControl = ({ kind, field, texts, among, mistake, doubt, spare }: EntryControlProps) => {
  const { language } = among;
  const { label, hint: help, choices } = fieldTold(language, kind, field);
  const words = entryWords[language];
  const { name } = field;
  const value = texts[0] ?? "";
  const needed = among.neededFor?.[name];
  const hint = needed === undefined ? help : [help, words.neededFor(needed)].filter(Boolean).join(" ");
  // What was typed of somebody stays in view, whatever is offered now.
  const held = among.categories.filter(
    (category) => among.canBeHeld(category.value) || texts.includes(category.value),
  );
  const common = { language, name, label, hint, mistake, doubt, need: needOf(kind, field) } as const;
  switch (field.as) {
    case "line":
      return <TextField {...common} value={value} autocomplete="off" />;
    case "prose":
      return <TextAreaField {...common} value={value} />;
    case "address":
      return <TextField {...common} type="email" value={value} autocomplete="off" />;
    case "day":
      return <DateField {...common} value={value} />;
    case "hours":
      return <NumberField {...common} value={value} unit={words.hours} />;
    case "count":
      return <NumberField {...common} value={value} isWhole />;
    case "yes":
      return <Checkbox {...common} isTicked={value === "yes"} />;
    case "some":
      return <CheckboxGroup {...common} need="unmarked" choices={choices} values={texts} />;
    case "categories":
      return <CheckboxGroup {...common} need="unmarked" choices={held} values={texts} />;
    case "choice":
      return choices.length > MOST_BUTTONS ? (
        <SelectField {...common} options={choices} value={value} />
      ) : (
        <RadioGroup {...common} choices={choices} value={value} />
      );
    case "areas":
      return <AreasField {...common} need="unmarked" texts={texts} among={among} />;
    case "category":
      return <SelectField {...common} options={among.categories} value={value} />;
    case "edition":
      return <SelectField {...common} options={among.editions} value={value} nothing={words.notKnown} />;
    case "entry": {
      const isForgotten = value !== "" && !among.providers.some((each) => each.value === value);
      const options = isForgotten
        ? [...among.providers, { value, label: words.forgottenChoice }]
        : among.providers;
      return (
        <>
          {options.length === 0 ? (
            <p class="entry-question" id={fieldId(name)} tabindex={-1}>
              {label}
            </p>
          ) : (
            <SelectField {...common} options={options} value={value} nothing={words.chooseProvider} />
          )}
          <Button kind="secondary" small name="next" value="provider">
            {options.length === 0 ? words.addFirstProvider : words.addProvider}
          </Button>
        </>
      );
    }
    case "holder":
      return (
        <>
          <HolderField
            language={language}
            name={name}
            label={label}
            hint={hint}
            value={value}
            registered={among.registered}
          />
          <p>
            <a href="/providers">{ledgerWords[language].find}</a>
          </p>
        </>
      );
    case "sessions":
      return <SessionLines {...common} need="unmarked" texts={texts} spare={spare} />;
    case "holdings":
      return <HoldingLines {...common} need="unmarked" texts={texts} spare={spare} categories={held} />;
  }
};
