import * as z from "zod";
import { LONGEST_STATEMENT } from "../../core/entries/hour-requests.ts";
import { form, someOf } from "../../web/form.ts";
import { idField, nameField } from "../../web/form-fields.ts";

/** The hours that are right. */
export const confirmForm = form({
  lines: someOf(idField<"hour-line">()),
  name: nameField,
});

/** Hours that somebody remembers differently. */
export const disputeForm = form({
  line: idField<"hour-line">(),
  hours: z.string("required").trim().min(1, "required").max(100, "too-long"),
  statement: z.string("required").trim().min(1, "required").max(LONGEST_STATEMENT, "too-long"),
  name: nameField,
});

/** Why a request is not for whoever has it. */
export const endForm = form({
  because: z.enum(["not-me", "not-known"], "not-chosen"),
  noMore: z
    .string()
    .optional()
    .transform((ticked) => ticked === "yes"),
});

/** An address at which somebody may be asked again. */
export const wantForm = form({ address: z.string("required").max(254, "too-long") });
