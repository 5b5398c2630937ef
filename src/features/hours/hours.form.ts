import * as z from "zod";
import { type HourLineId, LONGEST_STATEMENT, MOST_LINES_AT_ONCE } from "../../core/entries/hour-requests.ts";
import { parseId } from "../../core/kernel/ids.ts";
import { form, line, someOf } from "../../web/form.ts";
import { idField, nameField } from "../../web/form-fields.ts";

/** The value of one box that stands for several entries, all of which stood beside it. */
export const valueOfAll = (lines: readonly { readonly id: HourLineId }[]): string =>
  lines.map(({ id }) => id).join(" ");

/** What one box stands for: an entry, or all that stood beside it. */
const linesField = z.string().transform((text, context): readonly HourLineId[] => {
  const ids = text.split(" ").map((each) => parseId<"hour-line">(each));
  if (ids.length <= MOST_LINES_AT_ONCE && ids.every((id) => id !== undefined)) return ids;
  context.addIssue({ code: "custom", message: "not-understood" });
  return z.NEVER;
});

/** The hours that are right. Every entry has a box, and so has each that stands for several. */
export const confirmForm = form({
  lines: someOf(linesField, 2 * MOST_LINES_AT_ONCE),
  name: nameField,
});

/** Hours that somebody remembers differently. */
export const disputeForm = form({
  line: idField<"hour-line">(),
  hours: line(100),
  statement: line(LONGEST_STATEMENT),
  name: nameField,
});

/** Why a request is not for whoever has it. */
export const endForm = form({
  because: z.enum(["not-me", "not-known"], "not-chosen"),
  noMore: z
    .string()
    .optional()
    .transform((ticked) => ticked === "yes"),
});

/** An address at which somebody may be asked again. */
export const wantForm = form({ address: z.string("required").max(254, "too-long") });
