import { filled, type MailTemplate } from "../../core/association/settings/mail-template.ts";
import type { MailKind, MailParams } from "../../core/messages/kinds.ts";
import type { Why } from "../wording/site/mail-words.ts";
import type { Language } from "../wording/speech.ts";

/** A mail before it has a form: text and HTML are made from the same letter, so they say the same. */
export type Letter = {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly Fact[];
  readonly button: { readonly label: string; readonly address: string };
  /** For whoever did not ask for it. */
  readonly unasked?: string | undefined;
  readonly why: Why;
};

/** Something to be read at a glance, such as until when. */
export type Fact = { readonly label: string; readonly value: string };

/** What a letter is written with besides its own params. */
export type Context = {
  readonly language: Language;
  /** By whose clock its moments are told. */
  readonly zone: string;
  /** Address of this installation, without a slash at its end. */
  readonly site: string;
  /** Whom it greets, where that is known. */
  readonly name?: string | undefined;
  readonly association?:
    | { readonly name: string; readonly slug: string; readonly replyTo?: string | undefined }
    | undefined;
  /** Who asks, where a letter says so: only its mail does. */
  readonly asker?: string | undefined;
  /** Where its reader says that they do not want such mail; only of mail that is not required. */
  readonly refuseAt?: string | undefined;
  /** The association's own words for this kind of mail; empty ones are the usual. */
  readonly template?: MailTemplate | undefined;
  /** The link that only the mail holds. */
  readonly link?: string | undefined;
};

/** How one kind of mail becomes a letter. */
export type Template<K extends MailKind> = (params: MailParams[K], context: Context) => Letter;

/** The link that a letter of this kind cannot be without: a missing one is a fault, never an empty button. */
export const linkOf = ({ link }: Context): string => {
  if (link === undefined) throw new Error("a letter that hands over a link has none");
  return link;
};

/** The association that a letter of this kind is about. */
export const associationOf = ({ association }: Context): NonNullable<Context["association"]> => {
  if (association === undefined) throw new Error("a letter about an association has none");
  return association;
};

/** A letter with the association's own words: its subject where there is one, and its text after the usual one. */
export const inOwnWords = (
  letter: Letter,
  { template, language, name, association, asker }: Context,
): Letter => {
  if (template === undefined) return letter;
  const known = { name, association: association?.name, applicant: asker };
  const subject = filled(template.subject[language], known);
  const own = template.text[language]
    .split(/\n\s*\n/)
    .map((paragraph) => filled(paragraph, known))
    .filter((paragraph) => paragraph !== "");
  return {
    ...letter,
    subject: subject === "" ? letter.subject : subject,
    paragraphs: [...letter.paragraphs, ...own],
  };
};
