import * as z from "zod";
import { applicationTexts } from "../../../core/application/signatures.ts";
import type { Id } from "../../../core/kernel/ids.ts";
import type { Language } from "../../../core/kernel/language.ts";
import { form } from "../../../web/form.ts";
import { idField, languageField, seenField } from "../../../web/form-fields.ts";

/** A signature under a text: which version was read in which language, and the name that was typed. */
export const signForm = form({
  id: idField<"signature">(),
  text: z.enum(applicationTexts, "not-offered"),
  number: seenField,
  language: languageField,
  // What is wrong with a name core says.
  typedName: z.string("required").max(2000, "too-long"),
});

/** What {@link signForm} reads. */
export type SignSent = {
  readonly id: Id<"signature">;
  readonly text: (typeof applicationTexts)[number];
  readonly number: number;
  readonly language: Language;
  readonly typedName: string;
};
