import * as z from "zod";
import { type Day, parseDay } from "../../core/kernel/calendar.ts";
import type { SettingChangeId } from "../../core/kernel/ids.ts";
import { yes } from "../../core/kernel/result.ts";
import { type Form, form, type Typed } from "../../web/form.ts";
import { idField, seenField } from "../../web/form-fields.ts";

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
  id: idField<"setting-change">(),
  seen: seenField,
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
    return read.ok ? yes({ ...read.value, typed }) : read;
  },
};

/** A planned change to be taken back. */
export const withdrawSettingForm = form({ change: idField<"setting-change">() });
