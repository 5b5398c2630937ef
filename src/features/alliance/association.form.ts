import * as z from "zod";
import { readAddress } from "../../core/account/email-address.ts";
import { readName } from "../../core/account/person-name.ts";
import { readSlug } from "../../core/association/slug.ts";
import type { FieldProblem } from "../../core/kernel/field-problem.ts";
import { type Id, parseId } from "../../core/kernel/ids.ts";
import { isTimeZone } from "../../core/kernel/instant.ts";
import { languages } from "../../core/kernel/language.ts";
import type { Result } from "../../core/kernel/result.ts";
import { form, line } from "../../web/form.ts";

const readBy = <T>(read: (typed: string) => Result<T, FieldProblem>) =>
  z.string("required").transform((typed, context): T => {
    const answer = read(typed);
    if (answer.ok) return answer.value;
    context.addIssue({ code: "custom", message: answer.refusal });
    return z.NEVER;
  });

const id = <Kind extends string>() =>
  z
    .string()
    .refine((text) => parseId(text) !== undefined, "not-understood")
    .transform((text) => text as Id<Kind>);

/** Who is to administer first; the id of their invitation was made with the form. */
const administrator = {
  invitation: id<"invitation">(),
  administratorName: readBy(readName),
  administratorAddress: readBy(readAddress),
  administratorLanguage: z.enum(languages, "not-offered"),
};

/** An association to be made; its id was made with the form. */
export const createAssociationForm = form({
  id: id<"association">(),
  name: line(),
  slug: readBy(readSlug),
  language: z.enum(languages, "not-offered"),
  timeZone: z.string("required").min(1, "required").refine(isTimeZone, "not-offered"),
  ...administrator,
});

export const inviteAdministratorForm = form(administrator);
