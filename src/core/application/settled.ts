import type { Document } from "../documents/document.ts";
import type { EntryId } from "../entries/entry.ts";
import type { Confirmation } from "../entries/facts.ts";
import type { Kept, Process } from "../entries/kept.ts";
import type { Day } from "../kernel/calendar.ts";
import type { Holder } from "../register/standing.ts";
import { type Copy, entriesOf } from "./copy.ts";
import type { JudgedBy } from "./judge-application.ts";

/**
 * What is frozen with a copy beside its entries: whom of the register they named, what was confirmed, which exceptions were
 * in force, which ratings were in and what was signed (product.md A2).
 */
export type Settled = {
  readonly holders: readonly Holder[];
  readonly confirmations: readonly Confirmation[];
  readonly overlays: readonly string[];
  readonly ratings: readonly (readonly [entry: EntryId, receivedOn: string, roles?: readonly string[]])[];
  readonly ethicsSignedOn: string | null;
  readonly agreementSignedOn: string | null;
  /** What the documents beside the entries were called. */
  readonly documents: readonly NamedDocument[];
};

/** A document of a copy by the name that it had. */
export type NamedDocument = Pick<Document, "id" | "name">;

/** What is frozen of what an application is judged by. */
export const settledOf = (
  { kept, process, overlays }: JudgedBy,
  documents: readonly NamedDocument[],
): Settled => ({
  holders: [...kept.holders.values()],
  confirmations: kept.confirmations,
  overlays,
  ratings: [...process.ratings].map(([entry, { receivedOn, roles }]) =>
    roles === undefined ? [entry, receivedOn] : [entry, receivedOn, roles],
  ),
  ethicsSignedOn: process.ethicsSignedOn,
  agreementSignedOn: process.agreementSignedOn,
  documents: [...new Map(documents.map(({ id, name }) => [id, { id, name }])).values()],
});

/** The other way: what a copy was judged by, so that it comes to the same verdict on any later day. */
export const judgedThen = (
  entries: Copy,
  { holders, confirmations, overlays, ratings, ethicsSignedOn, agreementSignedOn }: Settled,
  { id, association, on, day }: Pick<Kept, "id" | "association" | "on"> & { readonly day: Day },
): JudgedBy => {
  const process: Process = {
    ratings: new Map(
      ratings.map(([entry, receivedOn, roles]) => [
        entry,
        roles === undefined ? { receivedOn } : { receivedOn, roles },
      ]),
    ),
    ethicsSignedOn,
    agreementSignedOn,
  };
  const kept: Kept = {
    id,
    association,
    on,
    entries: entriesOf(entries),
    holders: new Map(holders.map((holder) => [holder.id, holder])),
    confirmations,
  };
  return { kept, process, overlays, day };
};
