import { valueOf } from "./entered.ts";
import { type FieldProps, wire } from "./field-wiring.ts";
import { ChoiceGroup } from "./fieldset.tsx";

/** One step of a scale: what stands on it, and what it means. */
export type ScaleStep = { readonly value: string; readonly mark: string; readonly means: string };

export type ScaleFieldProps = FieldProps & {
  readonly steps: readonly ScaleStep[];
  /** For whoever cannot say. */
  readonly other: { readonly value: string; readonly label: string };
  readonly value?: string | undefined;
};

/** Something to be placed on a few steps, or left open in words: steps side by side, each large enough for a finger. */
export const ScaleField = (props: ScaleFieldProps) => {
  const wiring = wire(props);
  const { id } = wiring;
  const value = valueOf(props.name, props.entered, props.value);
  const [first, last] = [props.steps[0], props.steps.at(-1)];
  return (
    <ChoiceGroup {...props} wiring={wiring}>
      <div class="scale">
        {props.steps.map((step, index) => (
          <div class="scale-step">
            <input
              type="radio"
              id={index === 0 ? id : `${id}-${index + 1}`}
              name={props.name}
              value={step.value}
              checked={step.value === value}
            />
            <label for={index === 0 ? id : `${id}-${index + 1}`}>
              {step.mark}
              <span class="visually-hidden"> – {step.means}</span>
            </label>
          </div>
        ))}
      </div>
      <div class="scale-ends" aria-hidden="true">
        <span>{first?.means}</span>
        <span>{last?.means}</span>
      </div>
      <div class="choice">
        <input
          type="radio"
          id={`${id}-other`}
          name={props.name}
          value={props.other.value}
          checked={props.other.value === value}
        />
        <label for={`${id}-other`}>{props.other.label}</label>
      </div>
    </ChoiceGroup>
  );
};
