import * as z from "zod";
import { form } from "../../../web/form.ts";
import { seenField } from "../../../web/form-fields.ts";

/** The most characters of why. */
export const LONGEST_WHY = 4000;

/** With what somebody withdraws their application. */
export const withdrawForm = form({
  seen: seenField,
  why: z.string("not-understood").trim().max(LONGEST_WHY, "too-long").optional().default(""),
});
