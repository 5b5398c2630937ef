import { type Instant, MINUTE } from "../kernel/instant.ts";

/** For how long whoever looked may open a portfolio again within the same look. */
const LONGEST_LOOK = 60 * MINUTE;

/** What is known of a portfolio when somebody opens it: when they last looked, and when its person last changed it. */
export type Opening = {
  /** Null where they did not look since it was shared. */
  readonly lookedAt: Instant | null;
  /** Null where nothing is in it. */
  readonly changedAt: Instant | null;
};

/**
 * True where opening a portfolio belongs to a look that is kept already: by the same person of the staff, within an hour of
 * it, and no entry was changed since. So whoever typed something always finds who saw it, also where the clock went back.
 */
export const isSameLook = ({ lookedAt, changedAt }: Opening, now: Instant): boolean =>
  lookedAt !== null &&
  lookedAt <= now &&
  now - lookedAt < LONGEST_LOOK &&
  (changedAt === null || changedAt < lookedAt);
