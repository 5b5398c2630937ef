import type { Id, PersonId, RatingRequestId } from "../kernel/ids.ts";
import { DAY, type Instant } from "../kernel/instant.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import { judgeOpen, type Openable } from "./open-rating.ts";

export type RatingCallId = Id<"rating-call">;

/** What a call with a rater was for: a link that was handed on is released, or a rating is opened again. */
export const ratingCallPurposes = ["release", "reopen"] as const;
export type RatingCallPurpose = (typeof ratingCallPurposes)[number];

/** The most characters of what was said in it. */
export const LONGEST_CALL_NOTE = 4000;

/** For how long a rating that was opened again can be sent anew, at least. */
export const REOPENED_LIFETIME = 30 * DAY;

/** A call with a rater, as staff recorded it. */
export type RatingCall = {
  readonly id: RatingCallId;
  readonly request: RatingRequestId;
  readonly purpose: RatingCallPurpose;
  /** As `2026-06-01`. */
  readonly calledOn: string;
  readonly spokenWith: string;
  readonly note: string;
  readonly madeBy: PersonId;
  readonly madeAt: Instant;
};

/** Why nothing comes of a call. */
export type RatingCallRefusal =
  /** Somebody opened the form: its link was never needed, or shows what is typed. */
  | { readonly code: "rating-opened" }
  | { readonly code: "rating-over" }
  /** Only what was sent is opened again. */
  | { readonly code: "rating-not-sent" }
  /** The application asks another form since its category was changed: what was asked before stays as it was. */
  | { readonly code: "rating-set-aside" }
  /** Whoever applies has asked for the same reference again: what comes of that stands in its place. */
  | { readonly code: "rating-asked-again" }
  | { readonly code: "application-over" };

/** A request of which a call is recorded. */
export type CalledRequest = Openable & { readonly setAsideAt: Instant | null };

/** The same beside the others of its application, each with the reference that it is for. */
export type AskedFor = CalledRequest & { readonly id: string; readonly entry: string };

/** Where its application stands: every request of it, and whether it has ended for good. */
export type CalledOf = { readonly requests: readonly AskedFor[]; readonly isOver: boolean };

/** True for a request that still waits for a rating. */
const isWaiting = ({ sentAt, declinedAt, revokedAt, setAsideAt }: CalledRequest): boolean =>
  sentAt === null && declinedAt === null && revokedAt === null && setAsideAt === null;

/** Whether the link of a request may be released: only while nobody opened it, so that it never shows what somebody typed. */
export const judgeRelease = (request: CalledRequest, now: Instant): Result<undefined, RatingCallRefusal> => {
  if (!judgeOpen(request, now).ok) return no({ code: "rating-over" });
  if (request.setAsideAt !== null) return no({ code: "rating-set-aside" });
  return request.openedAt === null ? yes(undefined) : no({ code: "rating-opened" });
};

/**
 * Whether a rating may be opened again, and until when it can then be sent. For each reference one form is open at a time, and
 * none once the application has ended.
 */
export const judgeReopening = (
  { id, entry, sentAt, revokedAt, setAsideAt, expiresAt }: AskedFor,
  { requests, isOver }: CalledOf,
  now: Instant,
): Result<Instant, RatingCallRefusal> => {
  if (isOver) return no({ code: "application-over" });
  if (sentAt === null || revokedAt !== null) return no({ code: "rating-not-sent" });
  if (setAsideAt !== null) return no({ code: "rating-set-aside" });
  if (requests.some((other) => other.id !== id && other.entry === entry && isWaiting(other)))
    return no({ code: "rating-asked-again" });
  return yes(Math.max(expiresAt, now + REOPENED_LIFETIME));
};
