import * as z from "zod";
import { moveNamed, plainMovesOf } from "../../../core/application/lifecycle.ts";
import { readAmount } from "../../../core/association/settings/currency.ts";
import { settlementWays } from "../../../core/payments/fees-due.ts";
import { LONGEST_NOTE } from "../../../core/payments/settle-fee.ts";
import { form } from "../../../web/form.ts";
import { idField, seenField } from "../../../web/form-fields.ts";

/** The most characters of why somebody makes a move. */
export const LONGEST_WHY = 4000;

const textField = (longest: number) =>
  z
    .string()
    .default("")
    .transform((text) => text.trim())
    .refine((text) => text.length <= longest, "too-long");

/** A move, and why. */
export const moveForm = form(
  { on: z.enum(plainMovesOf("coordinator"), "not-offered"), seen: seenField, why: textField(LONGEST_WHY) },
  ({ on, why }) =>
    moveNamed(on).why === "asked" && why === "" ? [{ field: "why", problem: "required" }] : [],
);

/** How a fee is settled, or what of it was recorded wrongly. The amount is read once the currency is known. */
export const feeForm = form(
  {
    id: idField<"settlement">(),
    fee: z.enum(["registration", "processing"], "not-offered"),
    currency: z.string("not-offered").regex(/^[A-Z]{3}$/, "not-offered"),
    way: z.enum(settlementWays, "not-chosen"),
    amount: z.string("required").trim().min(1, "required").max(20, "too-long"),
    corrects: z
      .string()
      .optional()
      .transform((sent) => sent === "yes"),
    note: textField(LONGEST_NOTE),
  },
  ({ amount, currency }) => {
    const read = readAmount(amount, currency);
    return read === undefined
      ? [{ field: "amount", problem: "not-a-number" }]
      : read === 0
        ? [{ field: "amount", problem: "too-small", limit: 0 }]
        : [];
  },
);

/** Another category. */
export const categoryForm = form({
  seen: seenField,
  category: z.string("required").trim().min(1, "required").max(40, "not-offered"),
});
