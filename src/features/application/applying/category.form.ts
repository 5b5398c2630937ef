import * as z from "zod";
import { form } from "../../../web/form.ts";
import { seenField } from "../../../web/form-fields.ts";

/** To which category of the pinned edition an application is changed. */
export const categoryForm = form({
  seen: seenField,
  category: z.string("not-chosen").min(1, "not-chosen").max(40, "not-offered"),
});
