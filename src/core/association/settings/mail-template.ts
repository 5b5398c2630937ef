import * as z from "zod";
import { holdsLink } from "../../kernel/holds-link.ts";
import type { Language } from "../../kernel/language.ts";
import { setting, text } from "./setting.ts";

/** The mails whose words an association may choose. Mail about security and links to sign in with are never among them. */
export const templatedKinds = [
  "application-moved",
  "application-reminder",
  "rating-request",
  "rating-reminder",
] as const;
export type TemplatedKind = (typeof templatedKinds)[number];

/** True for the kind of a mail whose words an association may choose. */
export const isTemplated = (kind: string): kind is TemplatedKind =>
  (templatedKinds as readonly string[]).includes(kind);

/** What may stand in the words, to be filled in when a mail is written. */
export const placeholders = ["name", "association", "applicant"] as const;
export type Placeholder = (typeof placeholders)[number];

type InLanguages = { readonly [L in Language]: string };

/** An association's own words for one kind of mail; where they are empty, the usual ones. */
export type MailTemplate = {
  /** In place of the usual subject. */
  readonly subject: InLanguages;
  /** After the usual paragraphs. What the mail must have, its link above all, stands beside it and cannot be taken out. */
  readonly text: InLanguages;
};

/** The placeholders that a text names, known or not: `{name}` is one. */
const namedIn = (words: string): readonly string[] =>
  [...words.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? "");

const isFilled = (words: string): boolean =>
  namedIn(words).every((name) => (placeholders as readonly string[]).includes(name)) &&
  !/[{}]/.test(words.replaceAll(/\{[^{}]*\}/g, ""));

const words = (longest: number) =>
  text(longest)
    .refine(isFilled, "unknown-placeholder")
    .refine((value) => !holdsLink(value), "holds-a-link");
const subject = words(70).refine((value) => !value.includes("\n"), "not-understood");

const schema = z.strictObject({
  subject: z.strictObject({ en: subject, es: subject }),
  text: z.strictObject({ en: words(2000), es: words(2000) }),
});

const template = setting<MailTemplate>({
  schema,
  usual: { subject: { en: "", es: "" }, text: { en: "", es: "" } },
});

/** The setting that holds the words of a kind. */
export const templateKey = <K extends TemplatedKind>(kind: K): `mail-${K}` => `mail-${kind}`;

/** The kind of mail whose words a setting holds; undefined for every other setting. */
export const kindOfTemplate = (setting: string): TemplatedKind | undefined =>
  templatedKinds.find((kind) => templateKey(kind) === setting);

export const mailTemplates = {
  "mail-application-moved": template,
  "mail-application-reminder": template,
  "mail-rating-request": template,
  "mail-rating-reminder": template,
} as const satisfies { readonly [K in TemplatedKind as `mail-${K}`]: typeof template };

/** True where all of the words are the usual ones. */
export const isUsual = ({ subject, text }: MailTemplate): boolean =>
  [...Object.values(subject), ...Object.values(text)].every((each) => each === "");

/** Reads words that were kept with what was said; undefined for the usual ones, and where this program cannot read them. */
export const readWords = (kept: unknown): MailTemplate | undefined => {
  const read = schema.safeParse(kept);
  return read.success ? read.data : undefined;
};

/** Words with everything filled in; what is not known of a mail is left out. */
export const filled = (text: string, known: { readonly [P in Placeholder]?: string | undefined }): string =>
  text
    .replaceAll(/\{([^{}]*)\}/g, (_, name: string) => known[name as Placeholder] ?? "")
    .replaceAll(/[^\S\n]+/g, " ")
    .trim();
