import * as z from "zod";
import { MOST_DOCUMENT_BYTES } from "../../../core/documents/document.ts";
import { problemsIn } from "../../../core/entries/compose-entry.ts";
import { LONGEST_TYPED } from "../../../core/entries/most-typed.ts";
import { anyOf, form, line } from "../../../web/form.ts";
import { chosenIdField, idField } from "../../../web/form-fields.ts";

/** Nothing that is asked here is a term of an edition. */
const NO_TERMS = { categories: new Set<string>(), areas: new Set<string>() };

/** As many entries as a person can keep. */
const MOST_ENTRIES = 2000;

export const plainForm = form({});

/** What it was called where the form was shown, and what it is to be called. */
export const renameForm = form({
  seen: z.string("not-understood").max(1000, "not-understood"),
  name: line(200),
});

/** The entries that were ticked when the page was shown, and those that are; where to go on to. */
export const attachForm = form({
  were: anyOf(idField<"entry">(), MOST_ENTRIES),
  entries: anyOf(idField<"entry">(), MOST_ENTRIES),
  back: idField<"entry">().optional(),
});

/** A document that is there, for an entry. */
export const attachOneForm = form({ document: chosenIdField<"document">(), entry: idField<"entry">() });

const typed = z
  .string()
  .max(LONGEST_TYPED, "too-long")
  .optional()
  .transform((text) => text ?? "");

/** What was read in a document, as its person corrected it: something of it, and nothing that the training could not read. */
export const acceptForm = form(
  {
    title: typed,
    date: typed,
    hours: typed,
    relationshipBased: typed,
    entry: idField<"entry">(),
    same: anyOf(idField<"entry">(), MOST_ENTRIES),
  },
  ({ entry: _, same: __, relationshipBased, ...texts }) => {
    const said = Object.entries(texts).filter(([, text]) => text.trim() !== "");
    if (said.length === 0) return [{ field: "title", problem: "required" }];
    const read = Object.fromEntries(
      [...said, ["relationshipBased", relationshipBased] as const].map(([name, text]) => [name, [text]]),
    );
    const named = new Set([...said.map(([name]) => name), "relationshipBased"]);
    return problemsIn("training", read, NO_TERMS).filter(({ field }) => named.has(field));
  },
);

const entry = z
  .string()
  .optional()
  .transform((text) => (text === "" ? undefined : text))
  .pipe(idField<"entry">().optional());

/** The fields of a form with files. */
export const uploadForm = form({ entry });

const whole = (most: number) =>
  z
    .string("required")
    .regex(/^\d{1,15}$/, "not-understood")
    .transform(Number)
    .refine((number) => number <= most, "too-large");

/** What a script is about to send. */
export const beginForm = form({
  id: idField<"upload">(),
  name: z
    .string("required")
    .max(1000)
    .transform((name) => name.toWellFormed()),
  // What is too large is refused with what is the most.
  bytes: whole(Number.MAX_SAFE_INTEGER),
  entry,
});

/** Where a piece belongs. */
export const pieceForm = form({ offset: whole(MOST_DOCUMENT_BYTES) });
