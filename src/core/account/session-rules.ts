import type { Strength } from "../access/actor.ts";
import { DAY, HOUR, type Instant, MINUTE } from "../kernel/instant.ts";

/** A session that nobody used for this long ends. */
export const SESSION_IDLE = 30 * DAY;
/** No session lives longer than this. */
export const SESSION_ABSOLUTE = 90 * DAY;
/** For this long a second factor opens the doors of staff; after it the factor is asked again. */
const STAFF_STRENGTH = 12 * HOUR;
/** For this long after a factor was shown a person may change how they sign in. */
const PROOF_FRESH = 15 * MINUTE;
/** For this long the second step waits. */
export const SECOND_STEP = 10 * MINUTE;

/** The times of a session that decide what it opens. */
export type SessionTimes = {
  readonly openedAt: Instant;
  readonly seenAt: Instant;
  readonly endedAt: Instant | null;
};

/** True while a session opens anything at all. */
export const isOpen = ({ openedAt, seenAt, endedAt }: SessionTimes, now: Instant): boolean =>
  endedAt === null && now - seenAt < SESSION_IDLE && now - openedAt < SESSION_ABSOLUTE;

/** How surely a session knows who is there now: two factors are worth two only while the second is recent. */
export const strengthNow = (
  session: { readonly strength: Strength; readonly secondFactorAt: Instant | null },
  now: Instant,
): Strength =>
  session.strength === 2 && session.secondFactorAt !== null && now - session.secondFactorAt < STAFF_STRENGTH
    ? 2
    : 1;

/** True where a factor was shown recently enough to change how somebody signs in. */
export const isFreshlyProved = (provedAt: Instant, now: Instant): boolean => now - provedAt < PROOF_FRESH;
