import type { Instant } from "../kernel/instant.ts";
import type { Edition } from "../standards/edition.ts";
import { asksTheSame } from "./asked-of.ts";

/** What is known of a request when the category is to be changed. Nothing of what a rating says. */
export type StandingRequest = {
  /** The category that it was asked for. */
  readonly category: string;
  readonly expiresAt: Instant;
  readonly sentAt: Instant | null;
  /** Whether the rating that was sent counts. */
  readonly counts: boolean | null;
  readonly declinedAt: Instant | null;
  readonly revokedAt: Instant | null;
};

/** What a change of category comes to in ratings. */
export type RatingsChange = {
  /** Ratings that are in and would count no more, and requests that would be set aside: of these raters one asks again. */
  readonly lost: { readonly received: number; readonly open: number };
  /** Ratings that were set aside by an earlier change and would count again. */
  readonly regained: number;
  /** Ratings and requests that stay as they are. */
  readonly kept: number;
};

/** Counts what a change from one category to another comes to in ratings, so that it is said before. */
export const ratingsChange = (
  edition: Edition | undefined,
  requests: readonly StandingRequest[],
  { from, to }: { readonly from: string; readonly to: string },
  now: Instant,
): RatingsChange => {
  const answers = (category: string) => (request: StandingRequest) =>
    asksTheSame(edition, request.category, category);
  const standing = requests.filter(({ declinedAt, revokedAt }) => declinedAt === null && revokedAt === null);
  const received = standing.filter(({ sentAt, counts }) => sentAt !== null && counts === true);
  const open = standing.filter(({ sentAt, expiresAt }) => sentAt === null && expiresAt > now);
  const isLost = (request: StandingRequest) => answers(from)(request) && !answers(to)(request);
  const isKept = (request: StandingRequest) => answers(from)(request) && answers(to)(request);
  return {
    lost: { received: received.filter(isLost).length, open: open.filter(isLost).length },
    regained: received.filter((request) => !answers(from)(request) && answers(to)(request)).length,
    kept: [...received, ...open].filter(isKept).length,
  };
};
