import { type Choice, ChoiceInput } from "./choice.tsx";
import { valueOf } from "./entered.ts";
import { type FieldProps, wire } from "./field-wiring.ts";
import { ChoiceGroup } from "./fieldset.tsx";

export type RadioGroupProps = FieldProps & {
  readonly choices: readonly Choice[];
  readonly value?: string | undefined;
};

/** One of a few. */
export const RadioGroup = (props: RadioGroupProps) => {
  const wiring = wire(props);
  const value = valueOf(props.name, props.entered, props.value);
  return (
    <ChoiceGroup {...props} wiring={wiring}>
      {props.choices.map((choice, index) => (
        <ChoiceInput
          type="radio"
          name={props.name}
          groupId={wiring.id}
          index={index}
          choice={choice}
          isChosen={choice.value === value}
          isRequired={(props.need ?? "required") === "required"}
        />
      ))}
    </ChoiceGroup>
  );
};
