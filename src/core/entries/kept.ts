import type { AssociationId } from "../kernel/ids.ts";
import type { Holder, HolderId } from "../register/standing.ts";
import type { EntryId, TypedEntry } from "./entry.ts";
import type { Confirmation } from "./facts.ts";

/** As the person states it, or only what staff confirmed and the register of standing says. */
export type View = "stated" | "confirmed";

/**
 * A rating that is in: since when, and as whom its rater was asked, who knows of no other role. Copies that are older than
 * that say nothing of roles: in them those of the copied reference stand.
 */
export type ReceivedRating = { readonly receivedOn: string; readonly roles?: readonly string[] };

/**
 * What an application knows by itself, in place of what was typed: which ratings are in and count, by their entries, and
 * what was signed. Days as `2021-06-30`.
 */
export type Process = {
  readonly ratings: ReadonlyMap<EntryId, ReceivedRating>;
  readonly ethicsSignedOn: string | null;
  readonly agreementSignedOn: string | null;
};

/** What a portfolio is composed of. */
export type Kept = {
  /** The id of the portfolio: its person's. */
  readonly id: string;
  /** In file order, without those deleted. */
  readonly entries: readonly TypedEntry[];
  /** Those in the register whom the entries name. */
  readonly holders: ReadonlyMap<HolderId, Holder>;
  readonly confirmations: readonly Confirmation[];
  /** Whose rules it is judged by: only this association's own word on who is vetted or approved counts. Null: any. */
  readonly association: AssociationId | null;
  /** The day, as `2021-06-30`, up to which the register is looked at. */
  readonly on: string;
  /** Of which application it is looked at; without one what was typed of ratings and signatures stands. */
  readonly process?: Process;
};
