import type { Child } from "hono/jsx";
import { controlWords } from "../wording/site/controls.ts";
import type { Language } from "../wording/speech.ts";
import { valueOf } from "./entered.ts";
import { Field } from "./field.tsx";
import { type FieldProps, inputAttributes, wire } from "./field-wiring.ts";
import { type Option, Options } from "./select-field.tsx";

type EnhancedProps = {
  readonly language: Language;
  readonly source?: string | undefined;
  readonly children?: Child;
};

/** What the script needs to turn the native control inside into a list that can be searched. */
const Enhanced = ({ language, source, children }: EnhancedProps) => {
  const { open, none, found, away } = controlWords[language].suggestions;
  return (
    <at-combobox
      data-open={open}
      data-none={none}
      data-found-one={found.one}
      data-found-many={found.many}
      data-away={away}
      data-source={source}
    >
      {children}
    </at-combobox>
  );
};

export type ComboboxProps = FieldProps & {
  readonly options: readonly Option[];
  readonly value?: string | undefined;
};

/** One of many. A select; with a script one can type to find it. */
export const Combobox = (props: ComboboxProps) => {
  const wiring = wire(props);
  return (
    <Field {...props} wiring={wiring}>
      <Enhanced language={props.language}>
        <select {...inputAttributes(props, wiring)}>
          <option value="">{controlWords[props.language].choose}</option>
          <Options options={props.options} value={valueOf(props.name, props.entered, props.value)} />
        </select>
      </Enhanced>
    </Field>
  );
};

export type SuggestingFieldProps = FieldProps & {
  readonly suggestions: readonly string[];
  readonly value?: string | undefined;
  /** Asked with `q` for more while somebody types; answers with a JSON list of strings. */
  readonly source?: string | undefined;
  readonly autocomplete?: string | undefined;
};

/** A line of text with suggestions; anything else can be typed as well. */
export const SuggestingField = (props: SuggestingFieldProps) => {
  const wiring = wire(props);
  const listId = `${wiring.id}-list`;
  return (
    <Field {...props} wiring={wiring}>
      <Enhanced language={props.language} source={props.source}>
        <input
          {...inputAttributes(props, wiring)}
          type="text"
          class="width-full"
          list={listId}
          autocomplete={props.autocomplete ?? "off"}
          value={valueOf(props.name, props.entered, props.value)}
        />
        <datalist id={listId}>
          {props.suggestions.map((suggestion) => (
            <option value={suggestion} />
          ))}
        </datalist>
      </Enhanced>
    </Field>
  );
};
