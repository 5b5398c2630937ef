import * as z from "zod";
import { sharingYears } from "../../../core/entries/grant.ts";
import { form } from "../../../web/form.ts";
import { chosenIdField, idField } from "../../../web/form-fields.ts";

const yearsField = z
  .string("required")
  .transform(Number)
  .pipe(z.literal([...sharingYears], "not-offered"));

/** With whom a portfolio is to be shared, and for how long. */
export const shareForm = form({
  id: idField<"portfolio-grant">(),
  association: chosenIdField<"association">(),
  years: yearsField,
});

/** What has no fields of its own. */
export const plainForm = form({});
