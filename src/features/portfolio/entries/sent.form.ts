import * as z from "zod";
import type { EditorId, EntryId } from "../../../core/entries/entry.ts";
import { LONGEST_TYPED, MOST_TEXTS } from "../../../core/entries/most-typed.ts";
import { yes } from "../../../core/kernel/result.ts";
import { type Form, form, type Typed } from "../../../web/form.ts";
import { idField, seenField } from "../../../web/form-fields.ts";

/** What is to be done once it is saved. */
export const nexts = ["save", "another", "more-rows", "provider", "check"] as const;

type ByField = { readonly [field: string]: readonly string[] };

/** What the page of an entry sent when a button was pressed. */
export type Sent = {
  readonly editor: EditorId;
  /** The version of the entry that the page showed. */
  readonly seen: number;
  /** What the page showed as stored. */
  readonly shown: ByField;
  /** The values kept beside fields that the page showed. */
  readonly beside: ByField;
  readonly next: (typeof nexts)[number];
  /** A field with a value kept beside it, and which one is to stay. */
  readonly keep: { readonly field: string; readonly chosen: string } | undefined;
  readonly for: EntryId | undefined;
  /** What the entry held when its page was opened; undefined where the page does not ask about hours that are there. */
  readonly opened: ByField | undefined;
  /** Whether hours that may be there already are meant to be there as well. */
  readonly again: boolean;
  readonly typed: Typed;
};

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

const byField = z.record(z.string().max(60), z.array(z.string().max(LONGEST_TYPED)).max(MOST_TEXTS));

const byFieldInJson = z.string("not-understood").transform((json, context): ByField => {
  const read = byField.safeParse(parsed(json));
  if (read.success) return read.data;
  context.addIssue({ code: "custom", message: "not-understood" });
  return z.NEVER;
});

const keepField = z
  .string()
  .regex(/^[a-zA-Z]{1,60}\|[a-z0-9:-]{1,80}$/, "not-understood")
  .transform((text) => {
    const [field = "", chosen = ""] = text.split("|");
    return { field, chosen };
  });

const frame = form({
  editor: idField<"editor">(),
  seen: seenField,
  shown: byFieldInJson,
  beside: byFieldInJson,
  next: z.enum(nexts, "not-offered").prefault("save"),
  keep: keepField.optional(),
  for: idField<"entry">().optional(),
  opened: byFieldInJson.optional(),
  again: z.string().max(20).optional(),
});

/** Reads the page of an entry; what its questions hold is kept as it was typed, whatever it is. */
export const sentForm: Form<Sent> = {
  read: (typed) => {
    const read = frame.read(typed);
    if (!read.ok) return read;
    const { keep, for: forEntry, opened, again } = read.value;
    return yes({ ...read.value, keep, for: forEntry, opened, again: again !== undefined, typed });
  },
};
