import { controlWords } from "../wording/site/controls.ts";
import { Field } from "./field.tsx";
import { type FieldProps, inputAttributes, wire } from "./field-wiring.ts";

export type PasswordFieldProps = FieldProps & {
  /** Tells password managers whether to fill in or to propose one. */
  readonly autocomplete: "current-password" | "new-password";
};

/** A password: never shown again after sending; with a script there is a button that shows what is typed. */
export const PasswordField = (props: PasswordFieldProps) => {
  const wiring = wire(props);
  const words = controlWords[props.language].password;
  return (
    <Field {...props} wiring={wiring}>
      <at-password class="input-group" data-show={words.show} data-hide={words.hide}>
        <input
          {...inputAttributes(props, wiring)}
          type="password"
          autocomplete={props.autocomplete}
          autocapitalize="none"
          spellcheck={false}
        />
        <button type="button" class="button button-secondary" aria-controls={wiring.id} hidden>
          {words.show}
        </button>
      </at-password>
    </Field>
  );
};
