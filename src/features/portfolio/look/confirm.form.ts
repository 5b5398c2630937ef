import * as z from "zod";
import { mostKept } from "../../../core/documents/document.ts";
import { factNames } from "../../../core/entries/facts.ts";
import { anyOf, form } from "../../../web/form.ts";
import { idField } from "../../../web/form-fields.ts";

/** What is confirmed or taken back: a fact of an entry, as it was seen stated. */
export const confirmForm = form({
  id: idField<"confirmation">(),
  entry: idField<"entry">(),
  fact: z.enum(factNames, "not-offered"),
  documents: anyOf(idField<"document">(), mostKept.documents),
  stated: z.string("required").min(1, "required").max(20_000, "too-long"),
});
