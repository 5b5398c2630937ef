import * as z from "zod";
import { readAddress } from "../../core/account/email-address.ts";
import { readName } from "../../core/account/person-name.ts";
import type { FieldProblem } from "../../core/kernel/field-problem.ts";
import type { Result } from "../../core/kernel/result.ts";
import { ownAddress } from "../../web/own-address.ts";

/** A field that a rule of core reads: what the rule calls wrong is wrong with the field. */
const readBy = <T>(read: (typed: string) => Result<T, FieldProblem>) =>
  z.string("required").transform((typed, context): T => {
    const answer = read(typed);
    if (answer.ok) return answer.value;
    context.addIssue({ code: "custom", message: answer.refusal });
    return z.NEVER;
  });

/** An e-mail address. */
export const addressField = readBy(readAddress);

/** The name of a person. */
export const nameField = readBy(readName);

/** A password as it was typed: whatever is in it is the person's business. */
export const passwordField = z.string("required").min(1, "required").max(5000, "too-long");

/** Where to go afterwards; anything that is not an address of ours is left out. */
export const nextField = z.string().optional().transform(ownAddress);

/** What a script writes into the form: empty without one. */
export const answerField = z.string().max(100_000).default("");
