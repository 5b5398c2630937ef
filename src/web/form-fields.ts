import * as z from "zod";
import { readAddress } from "../core/account/email-address.ts";
import { LONGEST_NAME, readName } from "../core/account/person-name.ts";
import type { FieldProblem } from "../core/kernel/field-problem.ts";
import { type Id, parseId } from "../core/kernel/ids.ts";
import { isTimeZone } from "../core/kernel/instant.ts";
import { languages } from "../core/kernel/language.ts";
import type { Result } from "../core/kernel/result.ts";
import { readTimeZone } from "../core/kernel/time-zone.ts";

/** A field that a rule of core reads: what the rule calls wrong is wrong with the field. */
export const readBy = <T>(
  read: (typed: string) => Result<T, FieldProblem>,
  limits: { readonly [P in FieldProblem]?: number } = {},
) =>
  z.string("required").transform((typed, context): T => {
    const answer = read(typed);
    if (answer.ok) return answer.value;
    context.addIssue({
      code: "custom",
      message: answer.refusal,
      params: { limit: limits[answer.refusal] },
    });
    return z.NEVER;
  });

/** An id that was made with the form. */
export const idField = <Kind extends string>() =>
  z.string("not-understood").transform((text, context): Id<Kind> => {
    const id = parseId<Kind>(text);
    if (id !== undefined) return id;
    context.addIssue({ code: "custom", message: "not-understood" });
    return z.NEVER;
  });

/** An id that was chosen from a list. */
export const chosenIdField = <Kind extends string>() =>
  z.string("required").transform((text, context): Id<Kind> => {
    const id = parseId<Kind>(text);
    if (id !== undefined) return id;
    context.addIssue({ code: "custom", message: text === "" ? "required" : "not-offered" });
    return z.NEVER;
  });

/** A version or a moment as the page showed it, against changes in between. */
export const seenField = z
  .string("not-understood")
  .regex(/^\d{1,15}$/, "not-understood")
  .transform(Number);

/** An e-mail address. */
export const addressField = readBy(readAddress);

/** The name of a person. */
export const nameField = readBy(readName, { "too-long": LONGEST_NAME });

/** A language of ours. */
export const languageField = z.enum(languages, "not-offered");

/** A time zone chosen from the list; null where none is. Not sent, it stays as it is. */
export const timeZoneField = z
  .string("not-offered")
  .refine((chosen) => chosen === "" || isTimeZone(chosen), "not-offered")
  .transform((chosen) => (chosen === "" ? null : chosen))
  .optional();

/** The time zone that a page's script says its device keeps: nobody typed it, so what is not known is passed over. */
export const deviceZoneField = z
  .string("not-understood")
  .optional()
  .transform((said) => (said === undefined ? undefined : readTimeZone(said)));

/** A box that says yes where it is ticked, or a button that says so where it is pressed. */
export const ticked = z
  .string()
  .optional()
  .transform((value) => value === "yes");
