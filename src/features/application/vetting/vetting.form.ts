import * as z from "zod";
import { parseId } from "../../../core/kernel/ids.ts";
import { readStandingDay } from "../../../core/register/read-day.ts";
import {
  LONGEST_NOTES,
  LONGEST_QUESTIONS,
  LONGEST_SPOKEN_WITH,
  vettingDecisions,
} from "../../../core/vetting/vetting.ts";
import { form, line } from "../../../web/form.ts";
import { idField, seenField } from "../../../web/form-fields.ts";

const readDay = (typed: string, context: z.RefinementCtx): string => {
  const day = readStandingDay(typed);
  if (day !== undefined) return day;
  context.addIssue({ code: "custom", message: typed.trim() === "" ? "required" : "not-a-date" });
  return z.NEVER;
};

const dayField = z.string("required").transform(readDay);
const dayOrNothing = z
  .string()
  .default("")
  .transform((typed, context) => (typed.trim() === "" ? undefined : readDay(typed, context)));

const idsField = z
  .string()
  .max(2000, "not-understood")
  .default("")
  .transform((text) => text.split(",").flatMap((id) => parseId<"holder">(id) ?? []));

/** What is typed of a call. Who they are in the register is an id, "new", or nothing. */
export const vettingForm = form(
  {
    id: idField<"vetting">(),
    fresh: idField<"holder">(),
    seen: seenField,
    first: idsField,
    count: seenField.default(0),
    stated: z.string().max(20_000, "too-long").default(""),
    corrects: z.union([z.literal("").transform(() => null), idField<"vetting">()]).default(null),
    calledOn: dayField,
    spokenWith: line(LONGEST_SPOKEN_WITH),
    questions: line(LONGEST_QUESTIONS),
    notes: line(LONGEST_NOTES),
    decision: z.enum(vettingDecisions, "not-chosen"),
    whom: z.string().max(40, "not-offered").default(""),
    category: z.string().trim().max(40, "not-offered").default(""),
    approved: z.literal("yes", "not-offered").optional(),
    from: dayOrNothing,
    to: dayOrNothing,
  },
  ({ decision, whom, category, approved, calledOn, from = calledOn, to }) =>
    decision === "not-vetted"
      ? []
      : [
          ...(whom === "" ? ([{ field: "whom", problem: "not-chosen" }] as const) : []),
          ...(category === "" && approved === undefined
            ? ([{ field: "category", problem: "required" }] as const)
            : []),
          ...(to === undefined ? ([{ field: "to", problem: "required" }] as const) : []),
          ...(to !== undefined && to < from
            ? ([{ field: "to", problem: "ends-before-it-begins" }] as const)
            : []),
        ],
);

/** What was typed of a call, as it was read. */
export type VettingTyped = Extract<ReturnType<typeof vettingForm.read>, { ok: true }>["value"];
