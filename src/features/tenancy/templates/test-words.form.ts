import * as z from "zod";
import { type Language, languages } from "../../../core/kernel/language.ts";
import { yes } from "../../../core/kernel/result.ts";
import type { MessageId } from "../../../core/messages/ids.ts";
import { type Form, form, type Typed } from "../../../web/form.ts";
import { idField } from "../../../web/form-fields.ts";

/** The form of a mail's words, sent to be tried: its own fields are read by the setting. */
export type TestTyped = { readonly id: MessageId; readonly language: Language; readonly typed: Typed };

const frame = form({ id: idField<"message">(), language: z.enum(languages, "not-offered") });

export const testWordsForm: Form<TestTyped> = {
  read: (typed) => {
    const read = frame.read(typed);
    return read.ok ? yes({ ...read.value, typed }) : read;
  },
};
