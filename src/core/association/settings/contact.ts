import * as z from "zod";
import { lineOfText, setting, text } from "./setting.ts";

/** How the association is reached; shown to everybody. */
export type Contact = {
  /** Where answers to Attune's mails go. */
  readonly replyTo: string | null;
  readonly website: string | null;
  readonly telephone: string | null;
  /** Several lines. */
  readonly postal: string | null;
};

const isWebAddress = (typed: string): boolean => {
  const url = URL.parse(typed);
  return (
    url?.protocol === "https:" && url.hostname.includes(".") && url.username === "" && url.password === ""
  );
};

export const contact = setting<Contact>({
  schema: z.strictObject({
    replyTo: z.email("not-an-address").max(254, "too-long").lowercase("not-an-address").nullable(),
    website: z.string().max(300, "too-long").refine(isWebAddress, "not-a-link").nullable(),
    telephone: lineOfText(40).nullable(),
    postal: text(300).min(1, "required").nullable(),
  }),
  usual: { replyTo: null, website: null, telephone: null, postal: null },
});
