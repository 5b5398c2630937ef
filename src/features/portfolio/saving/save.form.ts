import * as z from "zod";
import type { EditorId, EntryId } from "../../../core/entries/entry.ts";
import { entryKinds } from "../../../core/entries/kinds.ts";
import { LONGEST_TYPED, MOST_TEXTS } from "../../../core/entries/most-typed.ts";
import type { FieldSave } from "../../../core/entries/save-entry.ts";
import { form } from "../../../web/form.ts";
import { idField } from "../../../web/form-fields.ts";

/** What PostgreSQL's text does not hold, and nobody types: NUL, and halves of characters. */
const typedText = z
  .string()
  .max(LONGEST_TYPED)
  .transform((text) => text.replaceAll("\0", "").toWellFormed());

const counted = z.int().min(0).max(Number.MAX_SAFE_INTEGER);

/** The fields that a page sends, in JSON. */
const fieldSaves = z
  .array(
    z.object({
      field: z.string().max(60),
      typed: z.array(typedText).max(MOST_TEXTS),
      base: counted,
      number: counted.min(1),
      settles: z.array(z.string().max(80)).max(200).optional(),
    }),
  )
  .min(1)
  .max(100);

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

const savesField = z
  .string("required")
  .max(250_000, "too-long")
  .transform((json, context): readonly FieldSave[] => {
    const read = fieldSaves.safeParse(parsed(json));
    if (read.success) return read.data;
    context.addIssue({ code: "custom", message: "not-understood" });
    return z.NEVER;
  });

/** What a page sends of one entry while somebody types. */
export const saveForm = form({
  entry: idField<"entry">(),
  kind: z.enum(entryKinds, "not-offered"),
  editor: idField<"editor">(),
  saves: savesField,
});

/** What {@link saveForm} reads. */
export type Typing = {
  readonly entry: EntryId;
  readonly kind: (typeof entryKinds)[number];
  readonly editor: EditorId;
  readonly saves: readonly FieldSave[];
};
