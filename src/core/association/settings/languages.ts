import * as z from "zod";
import { languages as all, type Language } from "../../kernel/language.ts";
import { choice, setting } from "./setting.ts";

/** In which languages the association works, and which comes first. */
export type LanguagesOffered = { readonly main: Language; readonly offered: readonly Language[] };

export const languages = setting<LanguagesOffered>({
  schema: z
    .strictObject({
      main: choice(all),
      offered: z
        .array(choice(all))
        .min(1, "not-chosen")
        .transform((offered) => all.filter((language) => offered.includes(language))),
    })
    .refine(({ main, offered }) => offered.includes(main), { message: "not-offered", path: ["main"] }),
  usual: { main: "en", offered: [...all] },
});
