import * as z from "zod";
import { roles } from "../access/roles.ts";
import { templatedKinds } from "../association/settings/mail-template.ts";
import { parseId } from "../kernel/ids.ts";
import { type Language, languages } from "../kernel/language.ts";
import { newsForApplicant, newsForCoordinators } from "./application-news.ts";

const instant = z.int().nonnegative();
/** How long a link works goes by its purpose; it begins when the mail is made. */
const link = z.strictObject({});
const role = z.enum(roles);
const id = z.stringFormat("id", (text) => parseId(text) !== undefined);

/**
 * Everything that somebody with an account may be told, with what each message rests on: ids, moments, numbers and words
 * of our own vocabulary. No name, no address, no token: whoever reads the inbox sees that a link was sent, never the link.
 */
export const messageParams = {
  /** A link to sign in with was asked for and mailed. */
  "sign-in-link": link,
  /** A link to choose a new password with. */
  "recovery-link": link,
  /** A link that proves that an address is the person's. */
  "verify-address": link,
  /** Somebody wanted to register with an address that has an account. */
  "already-registered": z.strictObject({}),
  "address-changed": z.strictObject({ change: z.enum(["added", "removed", "made-main"]), at: instant }),
  "password-changed": z.strictObject({ change: z.enum(["set", "changed", "removed"]), at: instant }),
  /** A factor to sign in with came or went. */
  "factor-changed": z.strictObject({
    factor: z.enum(["passkey", "totp", "recovery-codes"]),
    change: z.enum(["added", "removed"]),
    at: instant,
  }),
  "recovery-code-used": z.strictObject({ at: instant, left: z.int().nonnegative() }),
  /** An invitation to roles in the message's association, to somebody who has an account. */
  invitation: z.strictObject({ roles: z.array(role).min(1), expiresAt: instant }),
  /** To whoever made the invitation. */
  "invitation-accepted": z.strictObject({ roles: z.array(role).min(1), at: instant }),
  /** Somebody is asked to confirm hours; who asks is told on the page that the link opens. */
  "hours-request": z.strictObject({ request: id, expiresAt: instant }),
  /** To whoever asked: what was said of how many entries, or that the request was ended. */
  "hours-answered": z.strictObject({
    request: id,
    confirmed: z.int().nonnegative(),
    disputed: z.int().nonnegative(),
    ended: z.boolean(),
    at: instant,
  }),
  /** To whoever asked for a rating: what became of the request, and nothing of what a rating says. */
  "rating-news": z.strictObject({
    request: id,
    application: id,
    news: z.enum(["sent", "not-me", "cannot-rate", "lost", "unwanted"]),
    at: instant,
  }),
  /** The association of the message settled a request to enter somebody in its register. */
  "holder-settled": z.strictObject({
    request: id,
    as: z.enum(["entered", "known", "declined"]),
    at: instant,
  }),
  /** A file that took a while to make is there, until when. */
  "export-ready": z.strictObject({ format: z.enum(["pdf", "xlsx"]), until: instant, at: instant }),
  "role-ended": z.strictObject({ role, at: instant }),
  /** What an association decided about a listing in the directory of providers; why, the listing says. */
  "listing-decided": z.strictObject({
    decision: z.enum(["accepted", "declined", "taken-down"]),
    at: instant,
  }),
  /** To whoever applies: what waits for them, until which day (days since 1970), and how many days that was from then on. */
  "application-reminder": z.strictObject({
    application: id,
    of: z.enum(["submission", "answers"]),
    lastDay: z.int(),
    left: z.int().nonnegative(),
  }),
  /** To whoever applies: by which move of the lifecycle their application went on. What was decided, its page says. */
  "application-moved": z.strictObject({ application: id, move: z.enum(newsForApplicant), at: instant }),
  /** To each coordinator of the message's association: which move of an application is news to them, by its number. */
  "application-to-run": z.strictObject({
    application: id,
    number: z.int().positive(),
    move: z.enum(newsForCoordinators),
    at: instant,
  }),
  /** To each administrator of the message's association: somebody who applies says that something does not work. */
  "help-asked": z.strictObject({ request: id, at: instant }),
  /** To whoever chooses an association's words: how a mail with them reads, in the language in which it was tried. */
  "template-test": z.strictObject({ of: z.enum(templatedKinds), language: z.enum(languages), at: instant }),
  /** Something was said about an application, to its other side; what, its page tells. */
  "application-comment": z.strictObject({
    application: id,
    comment: id,
    to: z.enum(["applicant", "coordinators"]),
    at: instant,
  }),
} as const;

export type MessageKind = keyof typeof messageParams;
export type MessageParams = { readonly [K in MessageKind]: Readonly<z.output<(typeof messageParams)[K]>> };

/** A message of one kind with what belongs to it. */
export type Message = {
  readonly [K in MessageKind]: { readonly kind: K; readonly params: MessageParams[K] };
}[MessageKind];

/** In which language a message is told: a test in the one that is tried, everything else in its reader's. */
export const languageOf = ({ kind, params }: Message, reader: Language): Language =>
  kind === "template-test" ? params.language : reader;

/** What a mail rests on that says the same to everybody. */
type Nothing = MessageParams["sign-in-link"];

/** Mails to an address without an account, which no inbox holds. */
export type StrangerParams = {
  readonly "registration-link": Nothing;
  /** A link to sign in or to recover was asked for, and no account has the address. */
  readonly "no-account": Nothing;
  /** A rating is asked for: who asks is told in the mail only. */
  readonly "rating-request": { readonly expiresAt: number; readonly isWaived: boolean };
  /** A rating that was asked for is still waited for. */
  readonly "rating-reminder": { readonly expiresAt: number; readonly isStarted: boolean };
  /** The code that opens a rating in another browser. */
  readonly "rating-code": { readonly code: string; readonly expiresAt: number };
};

/** Every mail that there is. */
export type MailParams = MessageParams & StrangerParams;
export type MailKind = keyof MailParams;

const isMessageKind = (kind: string): kind is MessageKind => Object.hasOwn(messageParams, kind);

/** Reads a message as it was stored; undefined where this program does not know it, as after going back a version. */
export const readMessage = (kind: string, params: unknown): Message | undefined => {
  if (!isMessageKind(kind)) return undefined;
  const read = messageParams[kind].safeParse(params);
  return read.success ? ({ kind, params: read.data } as Message) : undefined;
};
