import * as z from "zod";
import { LONGEST_CALL_NOTE } from "../../../core/references/rating-call.ts";
import { readStandingDay } from "../../../core/register/read-day.ts";
import { form, line } from "../../../web/form.ts";
import { idField } from "../../../web/form-fields.ts";

const dayField = z.string("required").transform((typed, context): string => {
  const day = readStandingDay(typed);
  if (day !== undefined) return day;
  context.addIssue({ code: "custom", message: typed.trim() === "" ? "required" : "not-a-date" });
  return z.NEVER;
});

/** A call with a rater; its id was made with the form. */
export const ratingCallForm = form({
  id: idField<"rating-call">(),
  calledOn: dayField,
  spokenWith: line(),
  note: line(LONGEST_CALL_NOTE),
});
