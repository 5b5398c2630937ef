import * as z from "zod";
import type { Language } from "../../kernel/language.ts";
import { setting, text } from "./setting.ts";

/** What an association says of itself on its page; either language may be empty. */
export type Branding = { readonly welcome: { readonly [L in Language]: string } };

export const branding = setting<Branding>({
  schema: z.strictObject({ welcome: z.strictObject({ en: text(1000), es: text(1000) }) }),
  usual: { welcome: { en: "", es: "" } },
});
