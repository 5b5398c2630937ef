import type { ApplicationId } from "../application/application.ts";
import type { EntryId } from "../entries/entry.ts";
import type { EntryKind } from "../entries/kinds.ts";
import type { Id, PersonId } from "../kernel/ids.ts";
import type { Instant } from "../kernel/instant.ts";
import type { HolderId } from "../register/standing.ts";

export type VettingId = Id<"vetting">;

/** What was decided after a call. */
export const vettingDecisions = ["vetted", "not-vetted"] as const;
export type VettingDecision = (typeof vettingDecisions)[number];

/** The kinds of entries that describe somebody whom a coordinator may call. */
export const vettedKinds = ["references", "providers"] as const satisfies readonly EntryKind[];
export type VettedKind = (typeof vettedKinds)[number];

/** The most characters of who was spoken to, of the questions, and of what was said. */
export const LONGEST_SPOKEN_WITH = 200;
export const LONGEST_QUESTIONS = 4000;
export const LONGEST_NOTES = 8000;

/** Whose entry a call was about. */
export type VettedEntry = {
  readonly application: ApplicationId;
  readonly person: PersonId;
  readonly entry: EntryId;
  readonly kind: VettedKind;
};

/** What was decided: for "vetted" as what and for which days, for which the register says so. Days as `2021-06-30`. */
export type Decided =
  | {
      readonly decision: "vetted";
      /** Null where somebody is approved to provide RSC and nothing else. */
      readonly category: string | null;
      readonly isApproved: boolean;
      readonly from: string;
      readonly to: string;
    }
  | { readonly decision: "not-vetted" };

/** The record of a call with a rater or a provider of RSC (product.md R4). */
export type Vetting = {
  readonly id: VettingId;
  /** Null where the call was about somebody of the register, whoever names them. */
  readonly about: VettedEntry | null;
  /** Whom of the association's register they are; null where nobody was looked for. */
  readonly holder: HolderId | null;
  readonly calledOn: string;
  readonly spokenWith: string;
  readonly questions: string;
  readonly notes: string;
  readonly decided: Decided;
  readonly corrects: VettingId | null;
  readonly madeBy: PersonId;
  readonly madeAt: Instant;
};

/** The records that stand: those that no other corrects. */
export const standingVettings = <V extends Pick<Vetting, "id" | "corrects">>(
  vettings: readonly V[],
): readonly V[] => {
  const corrected = new Set(vettings.flatMap(({ corrects }) => corrects ?? []));
  return vettings.filter(({ id }) => !corrected.has(id));
};
