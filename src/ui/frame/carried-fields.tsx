import type { CarriedField } from "./frame-props.ts";

/** Hidden fields that a form sends along. */
export const CarriedFields = ({ fields }: { readonly fields?: readonly CarriedField[] | undefined }) => (
  <>
    {fields?.map(({ name, value }) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
);
