import * as z from "zod";
import { readPart } from "../../../core/application/return-parts.ts";
import { seenText } from "../../../core/kernel/seen-text.ts";
import { form, line } from "../../../web/form.ts";
import { idField } from "../../../web/form-fields.ts";

/** The most characters of a comment or a note. */
export const LONGEST_COMMENT = 4000;

/** What something is about: nothing chosen is all of the application. */
const partField = z
  .string()
  .default("")
  .transform((text, context) => {
    if (text === "") return null;
    const part = readPart(text);
    if (part !== undefined) return part;
    context.addIssue({ code: "custom", message: "not-offered" });
    return z.NEVER;
  });

const saidField = line(LONGEST_COMMENT);

/** Something that is said. */
export const commentForm = form({ id: idField<"comment">(), part: partField, said: saidField });

/** A note of staff. */
export const noteForm = form({ id: idField<"note">(), part: partField, note: saidField });

/** The most characters of which page something is about. */
export const LONGEST_PAGE = 300;

/** The same as whoever applies says it: to the coordinators, or to the administrators where something does not work. */
export const ownForm = form({
  id: idField<"comment">(),
  to: z.enum(["coordinators", "administrators"], "not-chosen"),
  part: partField,
  page: z
    .string()
    .default("")
    .transform(seenText)
    .refine((text) => text.length <= LONGEST_PAGE, "too-long"),
  said: saidField,
});

/** A press that says nothing more than its address does. */
export const finishForm = form({});
