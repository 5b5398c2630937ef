import * as z from "zod";
import { form } from "../../web/form.ts";
import { idField } from "../../web/form-fields.ts";

/** The most characters of a text: as many as the command line takes. */
const LONGEST_TEXT = 2 * 1024 * 1024;

const textField = z.string().max(LONGEST_TEXT, "too-long").default("");

/** A text: chosen, pasted, or the one whose preview was just shown. */
export const importForm = form(
  {
    profile: z.string("required").min(1, "required").max(60, "not-offered"),
    file: textField,
    pasted: textField,
    text: textField,
    id: idField<"framework-text">().optional(),
    step: z.enum(["check", "accept"]),
  },
  ({ file, pasted, text }) =>
    [file, pasted, text].every((each) => each.trim() === "")
      ? [{ field: "file", problem: "required" } as const]
      : [],
);

/** The id under which an earlier text is to hold again, made with the page. */
export const bringBackForm = form({ id: idField<"framework-text">() });
export const endForm = form({});
