import { valueOf } from "./entered.ts";
import { Field } from "./field.tsx";
import { type FieldProps, inputAttributes, wire } from "./field-wiring.ts";

export type DateFieldProps = FieldProps & {
  /** As `2027-03-01`, like `min` and `max`; of a month as `2027-03`. */
  readonly value?: string | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly autocomplete?: "bday" | "off" | undefined;
};

/** A day, with the picker of the device. */
export const DateField = (props: DateFieldProps) => {
  const wiring = wire(props);
  return (
    <Field {...props} wiring={wiring}>
      <input
        {...inputAttributes(props, wiring)}
        type="date"
        class="width-date"
        value={valueOf(props.name, props.entered, props.value)}
        min={props.min}
        max={props.max}
        autocomplete={props.autocomplete}
      />
    </Field>
  );
};
