import type { AssociationId, Id, PersonId } from "../kernel/ids.ts";
import type { Instant } from "../kernel/instant.ts";
import type { HolderId } from "../register/standing.ts";
import type { EntryId } from "./entry.ts";

export type HolderRequestId = Id<"holder-request">;

/** The most that one person waits for at one association. */
export const MOST_WAITING = 10;

/** How an association settled it: entered as somebody new, somebody whom its register has, or not entered. */
export const settlements = ["entered", "known", "declined"] as const;
export type Settlement = (typeof settlements)[number];

/** That a person asks an association to enter somebody who gave them RSC. */
export type HolderRequest = {
  readonly id: HolderRequestId;
  readonly associationId: AssociationId;
  readonly personId: PersonId;
  readonly provider: EntryId;
  readonly name: string;
  readonly address: string | null;
  readonly askedAt: Instant;
  readonly settledAt: Instant | null;
  readonly settledAs: Settlement | null;
  readonly holder: HolderId | null;
  readonly reason: string;
  /** When the person took whom the association named. */
  readonly takenAt: Instant | null;
};
