import * as z from "zod";
import { readAddress } from "../../core/account/email-address.ts";
import { parseId } from "../../core/kernel/ids.ts";
import { degreeLevels } from "../../core/portfolio/terms.ts";
import { LONGEST_NOTE } from "../../core/register/kept-holder.ts";
import { readStandingDay } from "../../core/register/read-day.ts";
import { kindsOfCategory, standingKinds } from "../../core/register/standing.ts";
import { form } from "../../web/form.ts";
import { idField, nameField, readBy, seenField } from "../../web/form-fields.ts";

const noteField = z.string().trim().max(LONGEST_NOTE, "too-long").default("");

/** A field in which nothing need be typed. */
const orNothing = <T extends z.ZodType>(field: T) =>
  z.preprocess(
    (typed) => (typeof typed === "string" && typed.trim() === "" ? undefined : typed),
    field.optional(),
  );

const dayField = z.string("required").transform((typed, context): string => {
  const day = readStandingDay(typed);
  if (day !== undefined) return day;
  context.addIssue({ code: "custom", message: typed.trim() === "" ? "required" : "not-a-date" });
  return z.NEVER;
});

const details = {
  name: nameField,
  address: orNothing(readBy(readAddress)),
  level: orNothing(z.enum(degreeLevels, "not-offered")),
  note: noteField,
};

/** Ids in a line, as a page wrote them; what is none is passed over. */
const idsField = z
  .string()
  .max(2000, "not-understood")
  .default("")
  .transform((text) => text.split(",").flatMap((id) => parseId<"holder">(id) ?? []));

/** The people of like names whom the page showed, and how many it said there are. */
const shownAlike = { first: idsField, count: seenField.default(0) };

/** Somebody new; their id was made with the form. */
export const newHolderForm = form({ id: idField<"holder">(), ...shownAlike, ...details });

/** What is written down of somebody, and the version that the page showed. */
export const holderForm = form({ seen: seenField, ...shownAlike, ...details });

const days = { from: dayField, to: orNothing(dayField) };

const inOrder = ({ from, to }: { readonly from: string; readonly to?: string | undefined }) =>
  to !== undefined && to < from ? ([{ field: "to", problem: "ends-before-it-begins" }] as const) : [];

/** A standing to be recorded; its id was made with the form. */
export const standingForm = form(
  {
    id: idField<"standing">(),
    kind: z.enum(standingKinds, "not-offered"),
    category: z.string().trim().max(40, "not-offered").default(""),
    ...days,
  },
  ({ kind, category, ...typed }) => [
    ...(kindsOfCategory.has(kind) && category === ""
      ? ([{ field: "category", problem: "required" }] as const)
      : []),
    ...(!kindsOfCategory.has(kind) && category !== ""
      ? ([{ field: "category", problem: "not-asked-here" }] as const)
      : []),
    ...inOrder(typed),
  ],
);

/** The days of a standing, and why they change. */
export const daysForm = form({ seen: seenField, ...days, note: noteField }, inOrder);

/** Why a standing is withdrawn. */
export const withdrawalForm = form({ seen: seenField, note: noteField });

/** The most characters of a list. */
const LONGEST_SHEET = 1_000_000;

const sheetField = z.string().max(LONGEST_SHEET, "too-long").default("");

/** What is decided about somebody whom the association is asked to enter. */
export const settleForm = form({
  fresh: idField<"holder">(),
  ...shownAlike,
  decision: z.string("not-chosen").max(40, "not-offered"),
  reason: noteField,
});

/** A list: chosen, pasted, or the one whose preview was just shown. */
export const importForm = form(
  { file: sheetField, pasted: sheetField, sheet: sheetField, step: z.enum(["check", "import"]) },
  ({ file, pasted, sheet }) =>
    [file, pasted, sheet].every((text) => text.trim() === "")
      ? [{ field: "file", problem: "required" } as const]
      : [],
);
