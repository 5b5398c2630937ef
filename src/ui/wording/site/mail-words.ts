import type { MailKind, MessageParams } from "../../../core/messages/kinds.ts";

/** One letter in words. `unasked` is for whoever did not ask for it. */
export type LetterWords = {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly button: string;
  readonly unasked?: string;
};

type Changed<K extends "address-changed" | "password-changed"> = {
  readonly change: MessageParams[K]["change"];
};

/** What the words of a letter may go by, prepared by its template. */
export type LetterFacts = {
  readonly "registration-link": { readonly works: string };
  readonly "already-registered": object;
  readonly "sign-in-link": { readonly works: string };
  readonly "no-account": object;
  readonly "recovery-link": { readonly works: string };
  readonly "verify-address": { readonly works: string };
  readonly "address-changed": Changed<"address-changed">;
  readonly "password-changed": Changed<"password-changed">;
  readonly "factor-changed": {
    readonly factor: MessageParams["factor-changed"]["factor"];
    readonly change: MessageParams["factor-changed"]["change"];
  };
  readonly "recovery-code-used": { readonly left: number };
  readonly invitation: { readonly association: string };
  readonly "invitation-accepted": { readonly association: string };
  readonly "hours-request": { readonly asker: string | undefined };
  readonly "hours-answered": Pick<MessageParams["hours-answered"], "confirmed" | "disputed" | "ended">;
  readonly "rating-reminder": {
    readonly asker: string | undefined;
    readonly association: string;
    readonly isStarted: boolean;
  };
  readonly "rating-request": {
    readonly asker: string | undefined;
    readonly association: string;
    readonly isWaived: boolean;
  };
  readonly "rating-code": { readonly asker: string | undefined };
  readonly "rating-news": {
    readonly news: MessageParams["rating-news"]["news"];
    readonly association: string;
  };
  readonly "holder-settled": {
    readonly association: string;
    readonly as: MessageParams["holder-settled"]["as"];
  };
  readonly "export-ready": Pick<MessageParams["export-ready"], "format">;
  readonly "role-ended": { readonly association: string };
  readonly "listing-decided": {
    readonly association: string;
    readonly decision: MessageParams["listing-decided"]["decision"];
  };
  readonly "template-test": object;
  readonly "application-reminder": {
    readonly association: string;
    readonly of: MessageParams["application-reminder"]["of"];
    /** Days, the last one not counted. */
    readonly left: number;
  };
  readonly "application-moved": {
    readonly association: string;
    readonly move: MessageParams["application-moved"]["move"];
  };
  readonly "application-to-run": {
    readonly association: string;
    readonly move: MessageParams["application-to-run"]["move"];
  };
  readonly "help-asked": { readonly association: string };
  readonly "application-comment": {
    readonly association: string;
    readonly to: MessageParams["application-comment"]["to"];
  };
};

/** Why somebody gets a letter. */
export type Why = "account" | "asked" | "invited" | "named" | "rater";

/** What mail says. */
export type MailWords = {
  readonly letters: { readonly [K in MailKind]: (facts: LetterFacts[K]) => LetterWords };
  readonly greeting: (name: string | undefined) => string;
  /** Above the bare address, for mail programs that show no button. */
  readonly copy: string;
  readonly labels: {
    readonly when: string;
    readonly roles: string;
    readonly until: string;
    readonly code: string;
    readonly lastDay: string;
  };
  readonly why: { readonly [W in Why]: string };
  readonly replies: { readonly toAssociation: (name: string) => string; readonly unread: string };
  /** A link: that no more such mail is wanted. */
  readonly refuse: string;
  readonly minutes: { readonly one: string; readonly many: string };
  readonly hours: { readonly one: string; readonly many: string };
};
