import { valueOf } from "./entered.ts";
import { Field } from "./field.tsx";
import { type FieldProps, inputAttributes, wire } from "./field-wiring.ts";

export type NumberFieldProps = FieldProps & {
  readonly value?: string | undefined;
  /** Shown after the number and read with it: "hours". */
  readonly unit?: string | undefined;
  /** Shown before the number, such as a currency. */
  readonly before?: string | undefined;
  /** Whole numbers only: phones then show a keyboard without a decimal mark. */
  readonly isWhole?: boolean | undefined;
};

/** A number, typed as text: a wheel or an arrow key cannot change it by accident, and both decimal marks can be typed. */
export const NumberField = (props: NumberFieldProps) => {
  const { unit, before, isWhole } = props;
  const { id } = wire(props);
  const unitId = `${id}-unit`;
  const wiring = unit === undefined && before === undefined ? wire(props) : wire(props, unitId);
  return (
    <Field {...props} wiring={wiring}>
      <div class="input-group">
        {before === undefined ? null : (
          <span class="unit" id={unitId}>
            {before}
          </span>
        )}
        <input
          {...inputAttributes(props, wiring)}
          type="text"
          class="number-input width-short"
          inputmode={isWhole === true ? "numeric" : "decimal"}
          autocomplete="off"
          value={valueOf(props.name, props.entered, props.value)}
        />
        {unit === undefined ? null : (
          <span class="unit" id={before === undefined ? unitId : undefined}>
            {unit}
          </span>
        )}
      </div>
    </Field>
  );
};
