import * as z from "zod";
import { roles } from "../../core/access/roles.ts";
import { readAddress } from "../../core/account/email-address.ts";
import { readName } from "../../core/account/person-name.ts";
import type { FieldProblem } from "../../core/kernel/field-problem.ts";
import { type InvitationId, parseId } from "../../core/kernel/ids.ts";
import { languages } from "../../core/kernel/language.ts";
import type { Result } from "../../core/kernel/result.ts";
import { form, someOf } from "../../web/form.ts";

const readBy = <T>(read: (typed: string) => Result<T, FieldProblem>) =>
  z.string("required").transform((typed, context): T => {
    const answer = read(typed);
    if (answer.ok) return answer.value;
    context.addIssue({ code: "custom", message: answer.refusal });
    return z.NEVER;
  });

/** An invitation as it was typed; its id was made with the form. */
export const inviteForm = form({
  id: z
    .string()
    .refine((text) => parseId(text) !== undefined, "not-understood")
    .transform((text) => text as InvitationId),
  name: readBy(readName),
  address: readBy(readAddress),
  roles: someOf(z.enum(roles, "not-offered")),
  language: z.enum(languages, "not-offered"),
});

/** When an invitation was last sent, as the page showed it. */
export const sendAgainForm = form({
  seen: z
    .string()
    .regex(/^\d{1,15}$/, "not-understood")
    .transform(Number),
});

/** Nothing is typed. */
export const plainForm = form({});
