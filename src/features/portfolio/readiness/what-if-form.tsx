import { type Day, formatDay } from "../../../core/kernel/calendar.ts";
import { USUAL_PACE } from "../../../core/planning/plan.ts";
import { degreeLevels, rscForms } from "../../../core/portfolio/terms.ts";
import type { Offer } from "../../../core/readiness/offered.ts";
import { labelOf } from "../../../core/readiness/target.ts";
import { Button, ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { DateField } from "../../../ui/controls/date-field.tsx";
import { Disclosure } from "../../../ui/controls/disclosure.tsx";
import type { Entered } from "../../../ui/controls/entered.ts";
import { Fieldset } from "../../../ui/controls/fieldset.tsx";
import { Form } from "../../../ui/controls/form.tsx";
import { NumberField } from "../../../ui/controls/number-field.tsx";
import { RadioGroup } from "../../../ui/controls/radio-group.tsx";
import { SelectField } from "../../../ui/controls/select-field.tsx";
import { whatIfWords } from "../../../ui/wording/site/portfolio/what-if.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";
import { readinessAddresses } from "./addresses.ts";
import { columnText } from "./column.ts";
import { offerTitle } from "./glance-of-all.tsx";
import { type Imagining, lastImaginable, MOST_COLUMNS } from "./what-if.query.ts";

export type WhatIfFormProps = {
  readonly language: Language;
  readonly offers: readonly Offer[];
  readonly columns: readonly string[];
  readonly imagining: Imagining;
  readonly today: Day;
};

const optionsOf = (offers: readonly Offer[], language: Language) =>
  offers.map((offer) => ({
    label: offerTitle(offer, language),
    options: offer.edition.standard.categories.map((category) => ({
      value: columnText({ offer, category }),
      label: `${labelOf({ offer, category }, language)} (${category.code})`,
    })),
  }));

const Columns = ({ language, offers, columns }: WhatIfFormProps) => {
  const words = whatIfWords[language];
  const options = optionsOf(offers, language);
  return (
    <Fieldset legend={words.columns}>
      <p class="hint">{words.columnsLead}</p>
      <div class="columns">
        {Array.from({ length: MOST_COLUMNS }, (_, index) => (
          <SelectField
            language={language}
            name="c"
            id={`c-${index + 1}`}
            label={words.column(index + 1)}
            need="unmarked"
            nothing={words.none}
            value={columns[index]}
            options={options}
          />
        ))}
      </div>
    </Fieldset>
  );
};

type FieldsProps = WhatIfFormProps & { readonly entered: Entered };

const Adding = ({ language, entered, today }: FieldsProps) => {
  const words = whatIfWords[language];
  const hours = { language, entered, need: "unmarked", unit: words.hours } as const;
  const days = { min: formatDay(today), max: lastImaginable(today) };
  return (
    <Fieldset legend={words.adding}>
      <p class="hint">{words.addingLead}</p>
      <div class="columns">
        <NumberField {...hours} name="training" label={words.training} />
        <NumberField {...hours} name="training-about" label={words.trainingAbout} hint={words.aboutHint} />
        <NumberField {...hours} name="rsc" label={words.rsc} hint={words.rscHint} />
        <NumberField {...hours} name="rsc-about" label={words.rscAbout} hint={words.aboutHint} />
        <RadioGroup
          language={language}
          name="form"
          label={words.rscForm}
          need="unmarked"
          value={entered.typed["form"]?.[0] ?? "individual"}
          choices={rscForms.map((value) => ({ value, label: words.forms[value] }))}
        />
        <DateField
          language={language}
          entered={entered}
          need="unmarked"
          name="by"
          label={words.by}
          hint={words.byHint}
          {...days}
        />
        <SelectField
          language={language}
          entered={entered}
          need="unmarked"
          name="degree"
          label={words.degree}
          nothing={words.noDegree}
          options={degreeLevels.map((value) => ({ value, label: words.degrees[value] }))}
        />
        <DateField
          language={language}
          entered={entered}
          need="unmarked"
          name="degree-on"
          label={words.degreeOn}
          {...days}
        />
      </div>
    </Fieldset>
  );
};

const PaceFields = ({ language, entered, imagining: { pace } }: FieldsProps) => {
  const words = whatIfWords[language];
  const say = speechIn(language);
  const isUsual =
    pace.rscPerMonth === USUAL_PACE.rscPerMonth && pace.trainingPerMonth === USUAL_PACE.trainingPerMonth;
  const typed = (name: string, usual: number): string => entered.typed[name]?.[0] ?? say.number(usual);
  const hours = { language, need: "unmarked", unit: words.hours } as const;
  return (
    <Disclosure summary={words.pace} isOpen={!isUsual || entered.problems.length > 0}>
      <p>{words.paceLead}</p>
      <div class="columns">
        <NumberField
          {...hours}
          name="training-pace"
          label={words.trainingPace}
          entered={{
            ...entered,
            typed: { "training-pace": [typed("training-pace", pace.trainingPerMonth)] },
          }}
        />
        <NumberField
          {...hours}
          name="rsc-pace"
          label={words.rscPace}
          entered={{ ...entered, typed: { "rsc-pace": [typed("rsc-pace", pace.rscPerMonth)] } }}
        />
      </div>
    </Disclosure>
  );
};

/** What to compare and what to imagine. */
export const WhatIfForm = (props: WhatIfFormProps) => {
  const { language, imagining } = props;
  const words = whatIfWords[language];
  const entered: Entered = { typed: imagining.typed, problems: imagining.problems };
  const labels = {
    training: words.training,
    "training-about": words.trainingAbout,
    rsc: words.rsc,
    "rsc-about": words.rscAbout,
    by: words.by,
    degree: words.degree,
    "degree-on": words.degreeOn,
    "training-pace": words.trainingPace,
    "rsc-pace": words.rscPace,
  };
  return (
    <Form
      language={language}
      action={`${readinessAddresses.whatIf}#results`}
      method="get"
      entered={imagining.problems.length === 0 ? undefined : entered}
      labels={labels}
    >
      <Columns {...props} />
      <Adding {...props} entered={entered} />
      <PaceFields {...props} entered={entered} />
      <ButtonGroup>
        <Button>{words.show}</Button>
        <ButtonLink kind="quiet" href={readinessAddresses.whatIf}>
          {words.clear}
        </ButtonLink>
      </ButtonGroup>
    </Form>
  );
};
