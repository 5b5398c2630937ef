import * as z from "zod";
import { parseDay } from "../../kernel/calendar.ts";
import { isUnique, setting } from "./setting.ts";

/** When applications are read together, and when endorsements are renewed. Days are written as `2027-03-01`. */
export type AssociationCalendar = {
  /** In the order of their days. Both are last days: of submitting, and of deciding. */
  readonly rounds: readonly { readonly submitBy: string; readonly decideBy: string }[];
  /** Month and day, as `10-01`: from when to when renewals are made. */
  readonly renewalOpens: string;
  readonly renewalDeadline: string;
};

const day = z.string().refine((text) => parseDay(text) !== null, "not-a-date");

/** A month and day that every year has. */
const monthDay = z.string().refine((text) => parseDay(`2023-${text}`) !== null, "not-a-date");

const round = z
  .strictObject({ submitBy: day, decideBy: day })
  .refine(({ submitBy, decideBy }) => submitBy < decideBy, { message: "too-small", path: ["decideBy"] });

export const calendar = setting<AssociationCalendar>({
  schema: z
    .strictObject({
      rounds: z
        .array(round)
        .max(24, "too-many")
        .refine((rounds) => isUnique(rounds.map(({ submitBy }) => submitBy)), "already-there")
        .transform((rounds) => rounds.toSorted((a, b) => (a.submitBy < b.submitBy ? -1 : 1))),
      renewalOpens: monthDay,
      renewalDeadline: monthDay,
    })
    .refine(({ renewalOpens, renewalDeadline }) => renewalOpens < renewalDeadline, {
      message: "too-small",
      path: ["renewalDeadline"],
    }),
  usual: { rounds: [], renewalOpens: "10-01", renewalDeadline: "12-31" },
});
