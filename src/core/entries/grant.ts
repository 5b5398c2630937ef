import { addYears, type Day } from "../kernel/calendar.ts";
import type { AssociationId, Id } from "../kernel/ids.ts";
import type { Instant } from "../kernel/instant.ts";

export type GrantId = Id<"portfolio-grant">;

/** That staff of an association may look at a portfolio, until a moment or until the person ends it. */
export type PortfolioGrant = {
  readonly id: GrantId;
  readonly associationId: AssociationId;
  readonly givenAt: Instant;
  readonly holdsUntil: Instant;
  readonly endedAt: Instant | null;
};

/** True while staff may look. */
export const isHolding = ({ holdsUntil, endedAt }: PortfolioGrant, now: Instant): boolean =>
  endedAt === null && holdsUntil > now;

/** For how long a portfolio can be shared at a time, in years. */
export const sharingYears = [1, 2, 3] as const;
export type SharingYears = (typeof sharingYears)[number];

const DAY_MS = 86_400_000;

/** The end of the same day so many years later, in UTC. */
export const sharedUntil = (now: Instant, years: SharingYears): Instant => {
  const today: Day = Math.floor(now / DAY_MS);
  return (addYears(today, years) + 1) * DAY_MS - 1;
};
