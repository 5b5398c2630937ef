import type { EmailAddress } from "../account/email-address.ts";
import type { PersonId } from "../kernel/ids.ts";
import type { Instant } from "../kernel/instant.ts";
import type { DegreeLevel } from "../portfolio/terms.ts";
import type { Holder } from "./standing.ts";

/** What staff write down of somebody; address and note are read by staff of the association alone. */
export type HolderDetails = {
  readonly name: string;
  readonly level: DegreeLevel | null;
  readonly address: EmailAddress | null;
  readonly note: string;
};

/** Somebody in the register as the association keeps them. The version rises by every change of them or their standings. */
export type KeptHolder = Holder &
  HolderDetails & {
    readonly version: number;
    readonly changedAt: Instant;
    /** Null where no person did it. */
    readonly changedBy: PersonId | null;
  };

/** The most characters of a note. */
export const LONGEST_NOTE = 2000;
