import { DAY, type Instant } from "../kernel/instant.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import type { DeliveryState, Problem } from "../messages/delivery.ts";

/** Why a rater gives no rating. */
export const declinations = ["not-me", "cannot-rate"] as const;
export type Declination = (typeof declinations)[number];

/**
 * How the mail with the link was lost: its server would not take it, sent it back later, or was never reached; or whoever has
 * the address wants no such mail.
 */
const losses = ["refused", "returned", "undelivered", "unwanted"] as const;

/** How it fares, as far as it is known. Put off: it did not get through yet, and is tried again. */
export const mailFates = ["queued", "put-off", "sent", ...losses] as const;
export type MailFate = (typeof mailFates)[number];

/** How a mail fares of which this is remembered; nothing is, until it was tried. */
export const fateOf = ({
  state,
  problem,
}: {
  readonly state: DeliveryState | null;
  readonly problem: Problem | null;
}): MailFate => {
  switch (state) {
    case null:
    case "sending":
      return "queued";
    case "sent":
      return "sent";
    case "trying-again":
      return "put-off";
    case "bounced":
      return "returned";
    case "gave-up":
      return problem === "refused" || problem === "unwanted" ? problem : "undelivered";
  }
};

/** What happened to a request for a rating. Only a press counts as opening: programs that scan mail follow links too. */
export type RequestEvents = {
  readonly mail: MailFate;
  readonly askedAt: Instant;
  readonly openedAt: Instant | null;
  /** The first answer was saved. */
  readonly startedAt: Instant | null;
  readonly sentAt: Instant | null;
  readonly declinedAt: Instant | null;
  /** Taken back: the address was corrected, the mail sent again, or somebody else was named. */
  readonly revokedAt: Instant | null;
};

/** Where a request is. All that its applicant learns of it, beside until when the rating counts. */
export const ratingRequestStates = [
  ...mailFates,
  "opened",
  "started",
  "done",
  "declined",
  "revoked",
] as const;
export type RatingRequestState = (typeof ratingRequestStates)[number];

/** Where a request is: what people did comes before what became of the mail. */
export const ratingRequestState = (events: RequestEvents): RatingRequestState => {
  if (events.sentAt !== null) return "done";
  if (events.revokedAt !== null) return "revoked";
  if (events.declinedAt !== null) return "declined";
  if (events.startedAt !== null) return "started";
  if (events.openedAt !== null) return "opened";
  return events.mail;
};

/** How long a rater may be silent before the applicant is told so. */
const SILENCE = DAY;

/** Since when a rater has been silent: nothing was opened a day after the request was made. */
export const silentSince = (events: RequestEvents, now: Instant): Instant | undefined => {
  const state = ratingRequestState(events);
  const isWaiting = state === "queued" || state === "put-off" || state === "sent";
  return isWaiting && now - events.askedAt >= SILENCE ? events.askedAt : undefined;
};

/** What may happen to a request. */
export const requestSteps = ["open", "save", "send", "decline", "revoke"] as const;
export type RequestStep = (typeof requestSteps)[number];

/** The states in which each may happen. A rating that was sent is corrected only through staff. */
export const lawfulSteps: { readonly [S in RequestStep]: readonly RatingRequestState[] } = {
  // A mail may be reported lost and have arrived all the same.
  open: [...mailFates, "opened", "started"],
  save: ["opened", "started"],
  send: ["opened", "started"],
  decline: ["opened", "started"],
  revoke: [...mailFates, "opened", "started", "declined"],
};

/** Why nothing more happens to a request. */
export type RequestOver = { readonly code: "rating-request-over"; readonly state: RatingRequestState };

/** Whether a step may be taken. */
export const judgeStep = (
  events: RequestEvents,
  step: RequestStep,
): Result<RatingRequestState, RequestOver> => {
  const state = ratingRequestState(events);
  return lawfulSteps[step].includes(state) ? yes(state) : no({ code: "rating-request-over", state });
};
