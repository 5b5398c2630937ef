import * as z from "zod";
import { yes } from "../../../core/kernel/result.ts";
import { type Form, form } from "../../../web/form.ts";
import { idField } from "../../../web/form-fields.ts";
import type { Tagging } from "./tag-entry.ts";

const area = z.string().max(200, "too-long").optional();

const fields = form({
  entry: idField<"entry">(),
  add: area,
  remove: area,
  /** The area that entries are looked for, where that is the page. */
  for: area,
});

/** One press: an area to add or to take away, and where to go on. */
export type Pressed = Tagging & { readonly for: string | undefined };

/** Reads a press of the page on which entries are tagged. */
export const tagForm: Form<Pressed> = {
  read: (typed) => {
    const read = fields.read(typed);
    if (!read.ok) return read;
    const { entry, add, remove, for: wanted } = read.value;
    return yes({ entry, area: add ?? remove ?? "", isShown: add !== undefined, for: wanted });
  },
};
