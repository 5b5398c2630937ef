import * as z from "zod";
import { moveNamed, plainMovesOf } from "../../../core/application/lifecycle.ts";
import { seenText } from "../../../core/kernel/seen-text.ts";
import { settlementWays } from "../../../core/payments/fees-due.ts";
import { LONGEST_NOTE } from "../../../core/payments/settle-fee.ts";
import { form, line } from "../../../web/form.ts";
import { idField, seenField, ticked } from "../../../web/form-fields.ts";

/** The most characters of why somebody makes a move. */
export const LONGEST_WHY = 4000;

const textField = (longest: number) =>
  z
    .string()
    .default("")
    .transform(seenText)
    .refine((text) => text.length <= longest, "too-long");

/** A move, and why. */
export const moveForm = form(
  { on: z.enum(plainMovesOf("coordinator"), "not-offered"), seen: seenField, why: textField(LONGEST_WHY) },
  ({ on, why }) =>
    moveNamed(on).why === "asked" && why === "" ? [{ field: "why", problem: "required" }] : [],
);

/** How a fee is settled, or what of it was recorded wrongly. The amount is read in the currency of the fee. */
export const feeForm = form({
  id: idField<"settlement">(),
  fee: z.enum(["registration", "processing"], "not-offered"),
  way: z.enum(settlementWays, "not-chosen"),
  amount: line(20),
  corrects: ticked,
  note: textField(LONGEST_NOTE),
});

/** Another category. */
export const categoryForm = form({
  seen: seenField,
  category: z.string("required").trim().min(1, "required").max(40, "not-offered"),
});
