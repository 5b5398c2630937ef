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

/** From a first to a last day (as `2021-06-30`); the last is null while it goes on. */
export type StandingDays = { readonly from: string; readonly to: string | null };

/** What a standing says, whoever has it. */
export type StandingContent = StandingDays & {
  readonly kind: StandingKind;
  /** Null where the kind is about none. */
  readonly category: string | null;
};

/** One thing that the register says of somebody. */
export type Standing = StandingContent & { readonly id: StandingId };

/** Somebody in the register of an association: what of it is public. */
export type Holder = {
  readonly id: HolderId;
  readonly associationId: AssociationId;
  readonly name: string;
  readonly level: DegreeLevel | null;
  readonly standings: readonly Standing[];
};

/** True where a standing holds on a day, as `2021-06-30`. */
export const holdsOn = ({ from, to }: StandingDays, day: string): boolean =>
  from <= day && (to === null || day <= to);

/** True where two standings say the same for at least one day. */
export const overlaps = (one: StandingContent, other: StandingContent): boolean =>
  one.kind === other.kind &&
  one.category === other.category &&
  (other.to === null || one.from <= other.to) &&
  (one.to === null || other.from <= one.to);

/** True where two standings say the same for the same days. */
export const saysSame = (one: StandingContent, other: StandingContent): boolean =>
  one.kind === other.kind &&
  one.category === other.category &&
  one.from === other.from &&
  one.to === other.to;

/** Standings in the order in which they are shown: what goes on first, then the latest. */
export const inOrderShown = <S extends StandingContent>(standings: readonly S[]): readonly S[] =>
  standings.toSorted(
    (a, b) =>
      Number(a.to !== null) - Number(b.to !== null) ||
      (a.from < b.from ? 1 : a.from > b.from ? -1 : 0) ||
      standingKinds.indexOf(a.kind) - standingKinds.indexOf(b.kind) ||
      ((a.category ?? "") < (b.category ?? "") ? -1 : 1),
  );
