import type { Child } from "hono/jsx";
import { Doubt, Hint, Mistake, NeedMark } from "./field.tsx";
import type { FieldProps, Wiring } from "./field-wiring.ts";

/** Fields that answer one question together. */
export const Fieldset = ({ legend, children }: { readonly legend: string; readonly children?: Child }) => (
  <fieldset class="fieldset">
    <legend>{legend}</legend>
    {children}
  </fieldset>
);

type ChoiceGroupProps = FieldProps & { readonly wiring: Wiring; readonly children?: Child };

/** The group around choices, with its hint and its mistake. */
export const ChoiceGroup = (props: ChoiceGroupProps) => {
  const { wiring, label, language, need, disabled, hint, children } = props;
  return (
    <fieldset
      class={wiring.mistake === undefined ? "field choice-group" : "field choice-group has-mistake"}
      aria-describedby={wiring.describedBy}
      disabled={disabled}
    >
      <legend>
        {label} <NeedMark language={language} need={need} />
      </legend>
      <Hint wiring={wiring} hint={hint} />
      <Mistake wiring={wiring} language={language} />
      <Doubt wiring={wiring} />
      <div class="choices">{children}</div>
    </fieldset>
  );
};
