import type { Instant } from "../kernel/instant.ts";
import { mostTries, nextTry, type Patience } from "./retry.ts";

/** Where a mail is. Before its first try it has no delivery yet: it is queued. */
export const deliveryStates = ["sending", "sent", "trying-again", "gave-up", "bounced"] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/**
 * Why a mail was not taken: the peer refuses the address or the mail for good; it asks to come back later; it could not
 * be reached, or takes no mail from us at all; it fell silent when it had the mail, so nobody knows; we failed ourselves.
 */
export const failures = ["refused", "not-now", "unreachable", "unknown", "fault"] as const;
export type Failure = (typeof failures)[number];

/**
 * The same, or: there was nobody to write to any more, or nothing to say, such as an invitation that was taken back; or whoever
 * has the address does not want such mail.
 */
export type Problem = Failure | "withdrawn" | "unwanted";

/** What came of handing a mail to the peer. */
export type Outcome = { readonly is: "accepted" } | { readonly is: Failure };

/** What is remembered of one mail to one address. */
export type Delivery = {
  readonly state: DeliveryState;
  /** Tries begun, the present one counted. */
  readonly tries: number;
  readonly nextTryAt: Instant | null;
  readonly problem: Problem | null;
  readonly changedAt: Instant;
  readonly sentAt: Instant | null;
};

/**
 * How long a try may take, in milliseconds: the mailer ends each before this. A try that was begun longer ago and has no
 * outcome was cut off, because its process died.
 */
export const LONGEST_TRY = 150_000;

/** What to do with a mail now. */
export type Step =
  | { readonly do: "nothing" }
  /** Another process is at it, or its time has not come. */
  | { readonly do: "wait"; readonly until: Instant }
  | { readonly do: "send"; readonly begun: Delivery }
  /** It was cut off at its last try: perhaps it is what kills the process. */
  | { readonly do: "give-up"; readonly lost: Delivery };

/**
 * Decides whether a mail is to be handed over. A try that was cut off is made again: the mail may then arrive twice, with
 * the same Message-ID, but it is never lost.
 */
export const nextStep = (known: Delivery | undefined, patience: Patience, now: Instant): Step => {
  const begun = (tries: number): Step => ({
    do: "send",
    begun: { state: "sending", tries, nextTryAt: null, problem: null, changedAt: now, sentAt: null },
  });
  if (known === undefined) return begun(1);
  switch (known.state) {
    case "sent":
    case "gave-up":
    case "bounced":
      return { do: "nothing" };
    case "sending": {
      const cutOffAt = known.changedAt + LONGEST_TRY;
      if (now < cutOffAt) return { do: "wait", until: cutOffAt };
      return known.tries < mostTries(patience)
        ? begun(known.tries + 1)
        : { do: "give-up", lost: { ...known, state: "gave-up", problem: "unknown", changedAt: now } };
    }
    case "trying-again": {
      const due = known.nextTryAt ?? now;
      return now < due ? { do: "wait", until: due } : begun(known.tries + 1);
    }
  }
};

/** What is remembered after a try. Refused is given up at once; everything else is tried again while patience lasts. */
export const afterTry = (begun: Delivery, outcome: Outcome, patience: Patience, now: Instant): Delivery => {
  const ended = { ...begun, changedAt: now };
  if (outcome.is === "accepted") return { ...ended, state: "sent", sentAt: now };
  const problem = outcome.is;
  const nextTryAt = problem === "refused" ? undefined : nextTry(patience, begun.tries, now);
  return nextTryAt === undefined
    ? { ...ended, state: "gave-up", problem }
    : { ...ended, state: "trying-again", problem, nextTryAt };
};

/** What is remembered of a mail that is not to be sent any more. */
export const withdrawn = (known: Delivery, now: Instant): Delivery => ({
  ...known,
  state: "gave-up",
  problem: "withdrawn",
  nextTryAt: null,
  changedAt: now,
});

/** What is remembered of a mail that was never handed over, because its address wants none of its kind. */
export const unwanted = (now: Instant): Delivery => ({
  state: "gave-up",
  tries: 0,
  nextTryAt: null,
  problem: "unwanted",
  changedAt: now,
  sentAt: null,
});

/** What is remembered once the peer has sent a mail back that it had taken. */
export const afterBounce = (known: Delivery, now: Instant): Delivery =>
  known.state === "sent" ? { ...known, state: "bounced", problem: "refused", changedAt: now } : known;

/** True where nothing more will happen by itself. */
export const isFinal = (state: DeliveryState): boolean =>
  state === "sent" || state === "gave-up" || state === "bounced";

/** True where the mail did not arrive and will not. */
export const isLost = (state: DeliveryState): boolean => state === "gave-up" || state === "bounced";
