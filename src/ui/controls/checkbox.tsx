import { ticksOf } from "./entered.ts";
import { Hint, Mistake, NeedMark } from "./field.tsx";
import { type FieldProps, inputAttributes, wire } from "./field-wiring.ts";

export type CheckboxProps = FieldProps & {
  /** What is sent when it is ticked. */
  readonly value?: string | undefined;
  readonly isTicked?: boolean | undefined;
};

/** A single box, such as an agreement. */
export const Checkbox = (props: CheckboxProps) => {
  const { value = "yes", isTicked, language, need } = props;
  const wiring = wire(props);
  const ticks = ticksOf(props.name, props.entered, isTicked === true ? [value] : []);
  return (
    <div class={wiring.mistake === undefined ? "field" : "field has-mistake"}>
      <Mistake wiring={wiring} language={language} />
      <div class="choice">
        <input
          {...inputAttributes(props, wiring)}
          type="checkbox"
          value={value}
          checked={ticks.includes(value)}
        />
        <label for={wiring.id}>
          {props.label} <NeedMark language={language} need={need} />
        </label>
        <Hint wiring={wiring} hint={props.hint} />
      </div>
    </div>
  );
};
