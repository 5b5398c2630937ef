import { controlWords } from "../wording/site/controls.ts";
import type { Language } from "../wording/speech.ts";
import { type Entered, mistakeOf } from "./entered.ts";
import { fieldId } from "./field-wiring.ts";
import { Icon } from "./icon.tsx";

/** One mistake; without a field it belongs to the form as a whole. */
export type Mistaken = { readonly field?: string | undefined; readonly text: string };

export type ErrorSummaryProps = { readonly language: Language; readonly mistakes: readonly Mistaken[] };

/** The mistakes of a form as the summary tells them: the name of the field, then what is wrong with it. */
export const mistakesOf = (
  entered: Entered | undefined,
  language: Language,
  labels: { readonly [field: string]: string },
  own: { readonly [field: string]: string | undefined } = {},
): readonly Mistaken[] => {
  const fields = [...new Set((entered?.problems ?? []).map(({ field }) => field))];
  return fields.map((field) => {
    const said = own[field] ?? mistakeOf(field, entered, language) ?? "";
    const label = labels[field];
    return field === ""
      ? { text: said }
      : { field: fieldId(field), text: label === undefined ? said : `${label}: ${said}` };
  });
};

/** All mistakes of a form before the form, each a link to its field. Takes the focus when the page opens. */
export const ErrorSummary = ({ language, mistakes }: ErrorSummaryProps) =>
  mistakes.length === 0 ? null : (
    <div class="error-summary" role="alert" tabindex={-1} autofocus>
      <h2>
        <Icon name="problem" /> {controlWords[language].summary(mistakes.length)}
      </h2>
      <ul>
        {mistakes.map(({ field, text }) => (
          <li>{field === undefined ? text : <a href={`#${field}`}>{text}</a>}</li>
        ))}
      </ul>
    </div>
  );
