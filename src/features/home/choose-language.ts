import * as z from "zod";
import { form } from "../../web/form.ts";
import { languageField } from "../../web/form-fields.ts";
import { ownAddress } from "../../web/own-address.ts";
import { seeOther } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";

/** A year: the choice is the browser's, not the account's. */
const YEAR = 365 * 24 * 60 * 60;

export const chooseLanguageForm = form({
  to: languageField,
  back: z.string().optional(),
});

/** Shows this browser everything in another language from now on. */
export const chooseLanguage: Act<{ to: string; back?: string | undefined }> = async (_visit, { to, back }) =>
  seeOther(ownAddress(back) ?? "/", { cookies: [{ name: "language", value: to, maxAge: YEAR }] });
