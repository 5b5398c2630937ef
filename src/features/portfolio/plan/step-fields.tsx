import type { StepContent } from "../../../core/planning/plan-step.ts";
import { DateField } from "../../../ui/controls/date-field.tsx";
import type { Entered } from "../../../ui/controls/entered.ts";
import { TextAreaField } from "../../../ui/controls/text-area-field.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { planWords } from "../../../ui/wording/site/portfolio/plan.ts";
import type { Language } from "../../../ui/wording/speech.ts";

/** What the fields of a step are called. */
export const stepLabels = (language: Language): { readonly [field: string]: string } => ({
  ...planWords[language].fields,
});

type Props = {
  readonly language: Language;
  readonly entered: Entered | undefined;
  /** One's own words; what a suggestion says is worked out. */
  readonly isOwn: boolean;
  readonly step?: StepContent;
};

/** What somebody sets of a step. */
export const StepFields = ({ language, entered, isOwn, step }: Props) => {
  const words = planWords[language];
  return (
    <>
      {isOwn ? (
        <TextField
          language={language}
          name="text"
          label={words.fields.text}
          value={step?.text}
          entered={entered}
        />
      ) : null}
      <DateField
        language={language}
        name="due"
        label={words.fields.due}
        hint={words.dueHint}
        need="optional"
        value={step?.due ?? undefined}
        entered={entered}
      />
      <TextAreaField
        language={language}
        name="note"
        label={words.fields.note}
        need="optional"
        value={step?.note}
        entered={entered}
      />
    </>
  );
};
