import { type Choice, ChoiceInput } from "./choice.tsx";
import { ticksOf } from "./entered.ts";
import { type FieldProps, wire } from "./field-wiring.ts";
import { ChoiceGroup } from "./fieldset.tsx";

export type CheckboxGroupProps = FieldProps & {
  readonly choices: readonly Choice[];
  readonly values?: readonly string[] | undefined;
};

/** Any of a few. */
export const CheckboxGroup = (props: CheckboxGroupProps) => {
  const wiring = wire(props);
  const ticks = ticksOf(props.name, props.entered, props.values);
  return (
    <ChoiceGroup {...props} wiring={wiring}>
      {props.choices.map((choice, index) => (
        <ChoiceInput
          type="checkbox"
          name={props.name}
          groupId={wiring.id}
          index={index}
          choice={choice}
          isChosen={ticks.includes(choice.value)}
          isWrong={wiring.mistake !== undefined}
        />
      ))}
    </ChoiceGroup>
  );
};
