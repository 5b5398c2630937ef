import * as z from "zod";
import { LONGEST_TEXT } from "../../../core/application/write-text.ts";
import { parseDay } from "../../../core/kernel/calendar.ts";
import { form, line } from "../../../web/form.ts";
import { seenField } from "../../../web/form-fields.ts";

const prose = line(LONGEST_TEXT);

/** A version of a text as it was typed; it is shown before it is kept. */
export const textForm = form({
  seen: seenField,
  step: z.enum(["check", "save", "edit"]),
  holdsFrom: z
    .string("required")
    .trim()
    .min(1, "required")
    .refine((text) => parseDay(text) !== null, "not-a-date")
    .transform((text) => parseDay(text) ?? 0),
  en: prose,
  es: prose,
});

/** What {@link textForm} reads. */
export type TextSent = {
  readonly seen: number;
  readonly step: "check" | "save" | "edit";
  readonly holdsFrom: number;
  readonly en: string;
  readonly es: string;
};
