import { valueOf } from "./entered.ts";
import { Field } from "./field.tsx";
import { type FieldProps, inputAttributes, wire } from "./field-wiring.ts";

export type TextFieldProps = FieldProps & {
  readonly type?: "text" | "email" | "tel" | "url" | "search" | undefined;
  readonly value?: string | undefined;
  readonly autocomplete?: string | undefined;
  readonly maxLength?: number | undefined;
  /** Said by the length of what is expected, so that a look tells how much to write. */
  readonly width?: "short" | "medium" | "full" | undefined;
  /** Cannot be changed but is sent along. */
  readonly readOnly?: boolean | undefined;
  readonly spellcheck?: boolean | undefined;
};

/** A line of text. */
export const TextField = (props: TextFieldProps) => {
  const { type = "text", width = "full", spellcheck } = props;
  const wiring = wire(props);
  const isProse = type === "text" || type === "search";
  return (
    <Field {...props} wiring={wiring}>
      <input
        {...inputAttributes(props, wiring)}
        type={type}
        class={`width-${width}`}
        value={valueOf(props.name, props.entered, props.value)}
        autocomplete={props.autocomplete}
        autocapitalize={isProse ? undefined : "none"}
        spellcheck={(spellcheck ?? isProse) ? undefined : false}
        maxlength={props.maxLength}
        readonly={props.readOnly}
      />
    </Field>
  );
};
