import { controlWords } from "../wording/site/controls.ts";
import { speechIn } from "../wording/speech.ts";
import { valueOf } from "./entered.ts";
import { Field } from "./field.tsx";
import { type FieldProps, inputAttributes, wire } from "./field-wiring.ts";

export type TextAreaFieldProps = FieldProps & {
  readonly value?: string | undefined;
  /** The height before anything is typed; it grows with the text where the browser can. */
  readonly rows?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly readOnly?: boolean | undefined;
};

/** Several lines of text. The most characters allowed are told beneath it and never cut silently. */
export const TextAreaField = (props: TextAreaFieldProps) => {
  const { language, maxLength, rows = 4 } = props;
  const value = valueOf(props.name, props.entered, props.value);
  const { id } = wire(props);
  const limitId = `${id}-limit`;
  const wiring = maxLength === undefined ? wire(props) : wire(props, limitId);
  return (
    <Field {...props} wiring={wiring}>
      <textarea {...inputAttributes(props, wiring)} rows={rows} readonly={props.readOnly}>
        {/* Browsers drop the first line break inside. */}
        {value?.startsWith("\n") === true ? "\n" : ""}
        {value}
      </textarea>
      {maxLength === undefined ? null : (
        <p class="hint" id={limitId}>
          {controlWords[language].charactersAtMost(speechIn(language).number(maxLength))}
        </p>
      )}
    </Field>
  );
};
