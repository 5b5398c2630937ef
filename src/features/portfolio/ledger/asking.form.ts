import * as z from "zod";
import { form, someOf } from "../../../web/form.ts";
import { addressField, idField, languageField } from "../../../web/form-fields.ts";

/** Whom to ask, about what. */
export const askForm = form({
  id: idField<"hour-request">(),
  provider: idField<"entry">(),
  entries: someOf(idField<"entry">()),
  address: addressField,
  language: languageField,
});

export const withdrawForm = form({ request: idField<"hour-request">() });

/** Whom an association is to enter. */
export const holderAskForm = form({
  id: idField<"holder-request">(),
  provider: z.string("required").regex(/^[0-9a-f-]{36}$/, "required"),
  association: z.string("required").regex(/^[0-9a-f-]{36}$/, "required"),
  /** That nobody of the registers is the one meant, where somebody might be. */
  nobody: z.string().optional(),
});

export const takeForm = form({ request: idField<"holder-request">(), editor: idField<"editor">() });
