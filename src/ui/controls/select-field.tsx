import { controlWords } from "../wording/site/controls.ts";
import { valueOf } from "./entered.ts";
import { Field } from "./field.tsx";
import { type FieldProps, inputAttributes, wire } from "./field-wiring.ts";

export type Option = { readonly value: string; readonly label: string };
export type OptionGroup = { readonly label: string; readonly options: readonly Option[] };

export type SelectFieldProps = FieldProps & {
  readonly options: readonly (Option | OptionGroup)[];
  readonly value?: string | undefined;
  /** What stands there before anything is chosen; `false` where something always is. */
  readonly nothing?: string | false | undefined;
};

const OptionLine = ({ option, value }: { readonly option: Option; readonly value: string | undefined }) => (
  <option value={option.value} selected={option.value === value}>
    {option.label}
  </option>
);

/** The options of a select, in groups where there are any. */
export const Options = ({ options, value }: Pick<SelectFieldProps, "options" | "value">) => (
  <>
    {options.map((each) =>
      "options" in each ? (
        <optgroup label={each.label}>
          {each.options.map((option) => (
            <OptionLine option={option} value={value} />
          ))}
        </optgroup>
      ) : (
        <OptionLine option={each} value={value} />
      ),
    )}
  </>
);

/** One of several, with the list of the device. For long lists there is `Combobox`. */
export const SelectField = (props: SelectFieldProps) => {
  const { nothing } = props;
  const wiring = wire(props);
  return (
    <Field {...props} wiring={wiring}>
      <select {...inputAttributes(props, wiring)}>
        {nothing === false ? null : (
          <option value="">{nothing ?? controlWords[props.language].choose}</option>
        )}
        <Options options={props.options} value={valueOf(props.name, props.entered, props.value)} />
      </select>
    </Field>
  );
};
