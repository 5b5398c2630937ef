import * as z from "zod";
import { type Day, parseDay } from "../../core/kernel/calendar.ts";
import { parseId, type SettingChangeId } from "../../core/kernel/ids.ts";
import { yes } from "../../core/kernel/result.ts";
import { type Form, form, type Typed } from "../../web/form.ts";

/** What is to be done with what was typed: show what changes, save it, or show the form again. */
export const steps = ["check", "save", "edit"] as const;

/** A change as it was sent; the setting's own fields are read by the setting. */
export type ChangeTyped = {
  readonly id: SettingChangeId;
  readonly seen: number;
  readonly step: (typeof steps)[number];
  readonly holdsFrom: Day;
  readonly typed: Typed;
};

const frame = form({
  id: z.string().refine((text) => parseId(text) !== undefined, "not-understood"),
  seen: z
    .string()
    .regex(/^\d{1,15}$/, "not-understood")
    .transform(Number),
  step: z.enum(steps),
  holdsFrom: z
    .string("required")
    .trim()
    .min(1, "required")
    .refine((text) => parseDay(text) !== null, "not-a-date")
    .transform((text) => parseDay(text) ?? 0),
});

export const changeSettingForm: Form<ChangeTyped> = {
  read: (typed) => {
    const read = frame.read(typed);
    return read.ok ? yes({ ...read.value, id: read.value.id as SettingChangeId, typed }) : read;
  },
};

/** A planned change to be taken back. */
export const withdrawSettingForm = form({
  change: z
    .string()
    .refine((text) => parseId(text) !== undefined, "not-understood")
    .transform((text) => text as SettingChangeId),
});
