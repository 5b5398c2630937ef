import * as z from "zod";
import type { PersonId } from "../kernel/ids.ts";
import { parseId } from "../kernel/ids.ts";
import { addressGroups, mailGroups } from "./recipients.ts";

const person = z.strictObject({
  of: z.literal("person"),
  person: z.custom<PersonId>((value) => typeof value === "string" && parseId(value) !== undefined),
  group: z.enum(mailGroups),
  /** The address that the mail went to; links of earlier mails do not say it. */
  to: z.string().max(254).optional(),
});
const address = z.strictObject({
  of: z.literal("address"),
  address: z.string().max(254),
  // Links of earlier mails are about the one group that there was.
  group: z.enum(addressGroups).default("rating-reminders"),
});
const schema = z.discriminatedUnion("of", [person, address]);

/**
 * What whoever reads a mail may turn off with it, and on again, without signing in: a group of mails to a person, or of mails to
 * an address that needs no account.
 */
export type MailChoice = Readonly<z.output<typeof schema>>;

/** What a choice is sealed for, so that nothing else that was sealed is taken for one. */
export const MAIL_CHOICE = "mail choice 1";

/** A choice as text, to be sealed. */
export const choiceText = (choice: MailChoice): string => JSON.stringify(choice);

/** Reads it again; undefined where it is none, as after going back a version. */
export const readChoice = (text: string | undefined): MailChoice | undefined => {
  if (text === undefined) return undefined;
  try {
    const read = schema.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
};

/** Where a choice is made, below the address of the installation. */
export const CHOICE_PATH = "/mail-choice";
