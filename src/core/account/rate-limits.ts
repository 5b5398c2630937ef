import type { HouseRefusal } from "../access/refusal.ts";
import { DAY, HOUR, type Instant, MINUTE } from "../kernel/instant.ts";
import { no, type Result, yes } from "../kernel/result.ts";

/** How many attempts in how long a time. */
export type Limit = {
  /** The most attempts in one window. */
  readonly most: number;
  /** How long a window is. */
  readonly window: number;
};

/**
 * How often something may be tried: what, per what, how often in which time. An address is counted as it was typed,
 * known or not, so that the answer tells nothing; a client is where a request comes from, which an office shares.
 */
export const rateLimits = {
  "sign-in": {
    address: { most: 10, window: 15 * MINUTE },
    client: { most: 60, window: 15 * MINUTE },
  },
  "link-request": {
    address: { most: 5, window: HOUR },
    client: { most: 30, window: HOUR },
  },
  registration: {
    address: { most: 5, window: HOUR },
    client: { most: 30, window: HOUR },
  },
  link: {
    client: { most: 60, window: 15 * MINUTE },
  },
  "passkey-sign-in": {
    client: { most: 60, window: 15 * MINUTE },
  },
  // After so many tries a second step ends; whoever knows the password begins another, and is counted as a person.
  "second-step": {
    step: { most: 5, window: HOUR },
  },
  "second-factor": {
    person: { most: 20, window: HOUR },
  },
  "address-change": {
    person: { most: 10, window: HOUR },
  },
  // Whoever administers may write to any address: not without end.
  invitation: {
    person: { most: 100, window: DAY },
  },
  // Mail to oneself, as many a day as an address gets of all who ask it for something.
  "template-test": {
    person: { most: 20, window: DAY },
  },
  // Whoever keeps a portfolio may have mail sent to a provider: not without end, nor again and again. How much mail one
  // address gets of all who ask is seen to where mail is sent (MOST_MAILS_A_DAY): nobody learns that others asked.
  "hours-request": {
    person: { most: 30, window: DAY },
    pair: { most: 3, window: DAY },
  },
  // The same of raters: each mail has a link of its own, and what was typed is lost.
  "rating-request": {
    person: { most: 30, window: DAY },
    pair: { most: 5, window: DAY },
  },
  // A code that is sent to a rater: who has the link only shall not fill a mailbox, nor guess for long.
  "rating-code": {
    request: { most: 6, window: 6 * HOUR },
    client: { most: 30, window: HOUR },
  },
  "rating-code-try": {
    code: { most: 5, window: HOUR },
    request: { most: 20, window: 6 * HOUR },
    client: { most: 60, window: HOUR },
  },
  // A page of a rater saves a few times a minute.
  "rating-save": {
    request: { most: 600, window: 10 * MINUTE },
  },
  // A name is asked for at every pause of typing: many for one portfolio, few for whoever wants to copy a register.
  "look-up": {
    person: { most: 600, window: HOUR },
  },
  // Every form that somebody signed in sends, each save while they type among them: a page saves once a second at most, so
  // three devices that never stop, and what waited on them for the network, stay below it.
  write: {
    person: { most: 2400, window: 10 * MINUTE },
  },
  // Pieces of documents: a quarter of a megabyte each, so that a full portfolio of them can be sent in an afternoon.
  "document-piece": {
    person: { most: 4000, window: 10 * MINUTE },
  },
  // A PDF that is made while somebody waits: each takes a while, one after the other for everybody.
  "made-pdf": {
    person: { most: 60, window: HOUR },
  },
  // A view that is itself recorded, as of an audit or a copy of it.
  "recorded-view": {
    person: { most: 300, window: HOUR },
  },
} as const satisfies { readonly [what: string]: { readonly [per: string]: Limit } };

export type RateLimited = keyof typeof rateLimits;

/** What attempts of a kind are counted by. */
export type CountedBy<W extends RateLimited> = keyof (typeof rateLimits)[W] & string;

/** A no because of too many attempts, and when to try again. */
export type TooManyTries = Extract<HouseRefusal, { code: "too-many-tries" }>;

/** The limit of one kind of attempt by one thing that it is counted by. */
export const limitOf = <W extends RateLimited>(what: W, per: CountedBy<W>): Limit =>
  (rateLimits[what] as { readonly [per: string]: Limit })[per] as Limit;

/** What the database counted: the attempts of this window, the one judged included, and when the window ends. */
export type Counted = { readonly attempts: number; readonly windowEnds: Instant };

/** Judges an attempt that was counted. */
export const judgeAttempt = (
  limit: Limit,
  { attempts, windowEnds }: Counted,
): Result<undefined, TooManyTries> =>
  attempts <= limit.most ? yes(undefined) : no({ code: "too-many-tries", again: windowEnds });
