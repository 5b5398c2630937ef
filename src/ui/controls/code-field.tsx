import { Field } from "./field.tsx";
import { type FieldProps, inputAttributes, wire } from "./field-wiring.ts";

export type CodeFieldProps = FieldProps & {
  /** How many characters the code has. */
  readonly length: number;
  /** Recovery codes have letters too, codes of an authenticator have digits only. */
  readonly hasLetters?: boolean | undefined;
};

/** A code that is used once; phones offer to fill it in. Never shown again after sending. */
export const CodeField = (props: CodeFieldProps) => {
  const wiring = wire(props);
  return (
    <Field {...props} wiring={wiring}>
      <input
        {...inputAttributes(props, wiring)}
        type="text"
        class="code-input width-short"
        inputmode={props.hasLetters === true ? "text" : "numeric"}
        autocomplete={props.hasLetters === true ? "off" : "one-time-code"}
        autocapitalize="none"
        spellcheck={false}
        // Codes are pasted with spaces and hyphens in them.
        maxlength={props.length * 2}
      />
    </Field>
  );
};
