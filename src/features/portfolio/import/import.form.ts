import * as z from "zod";
import { type ListedKind, listedKinds } from "../../../core/import/matching.ts";
import { form } from "../../../web/form.ts";
import { idField, seenField } from "../../../web/form-fields.ts";

/** The most characters of a list, over all its cells. */
export const LONGEST = 1_000_000;

/** The most bytes: in some encodings a letter takes two, and there are fields around it. */
export const MOST_SENT = 2_200_000;

const textField = z.string().max(LONGEST, "too-long").default("");

/** What is pasted, where no file was chosen; the id was made with the page. */
export const beginForm = form({ id: idField<"import">(), pasted: textField });

/** Which sheet of a workbook is meant. */
export const sheetForm = form({
  seen: seenField,
  sheet: z.string("required").max(200, "not-offered"),
});

const tick = z
  .string()
  .optional()
  .transform((ticked) => ticked === "yes");

/** The button that brings everything in, and whether what is there already comes too. */
export const acceptForm = form({ seen: seenField, repeated: tick });

/** The button that takes it back, and whether what was changed since goes too. */
export const undoForm = form({ changed: tick });

/** A kind that an address or a form names. */
export const kindIn = (text: string | undefined | null): ListedKind | undefined =>
  listedKinds.find((kind) => kind === text);
