import type { AssociationId, Id } from "../kernel/ids.ts";
import type { DegreeLevel } from "../portfolio/terms.ts";

export type HolderId = Id<"holder">;
export type StandingId = Id<"standing">;

/**
 * What the register of standing says of somebody: that they held a category, were vetted as one, were approved to
 * provide RSC, receive RSC themselves, or have the standing of a reflective supervisor.
 */
export const standingKinds = [
  "held",
  "vetted",
  "approved",
  "receives-rsc",
  "ers-endorsed",
  "ers-emerging",
] as const;
export type StandingKind = (typeof standingKinds)[number];

/** The kinds that are about a category. */
export const kindsOfCategory: ReadonlySet<StandingKind> = new Set<StandingKind>(["held", "vetted"]);

/** One fact of the register, from its first to its last day (as `2021-06-30`); null while it goes on. */
export type Standing = {
  readonly id: StandingId;
  readonly kind: StandingKind;
  /** Null where the kind is about none. */
  readonly category: string | null;
  readonly from: string;
  readonly to: string | null;
};

/** Somebody in the register of an association: what of it is public. */
export type Holder = {
  readonly id: HolderId;
  readonly associationId: AssociationId;
  readonly name: string;
  readonly level: DegreeLevel | null;
  readonly standings: readonly Standing[];
};
