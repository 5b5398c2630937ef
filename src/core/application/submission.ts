import type { Document } from "../documents/document.ts";
import { type EntryId, type TypedEntry, typedOf } from "../entries/entry.ts";
import type { Confirmation } from "../entries/facts.ts";
import type { Process } from "../entries/kept.ts";
import type { Copy } from "./copy.ts";
import type { Condition } from "./lifecycle.ts";
import type { Settled } from "./settled.ts";

/** A document where it stands beside an entry. */
export type BesideEntry = Pick<Document, "id" | "name" | "state"> & { readonly entry: EntryId };

/** What a portfolio would be copied as: what is typed, and the documents beside it that were not refused. */
export const livingCopy = (entries: readonly TypedEntry[], documents: readonly BesideEntry[]): Copy =>
  entries.map((entry) => ({
    id: entry.id,
    kind: entry.kind,
    fields: typedOf(entry),
    documents: documents
      .filter((document) => document.entry === entry.id && document.state !== "refused")
      .map(({ id }) => id),
  }));

/**
 * What was confirmed of a copy, on a later day. Where staff have confirmed a fact anew since, as the entry stands by now, what
 * they confirmed of the copy was not taken back: it stands for the copy still. Where nothing is confirmed of it any more, it was.
 */
export const confirmedOfCopy = (
  { confirmations }: Pick<Settled, "confirmations">,
  today: readonly Confirmation[],
): readonly Confirmation[] => [
  ...today,
  ...confirmations.filter((then) => {
    const now = today.filter(
      ({ associationId, entry, fact }) =>
        associationId === then.associationId && entry === then.entry && fact === then.fact,
    );
    return now.length > 0 && now.every(({ stated }) => stated !== then.stated);
  }),
];

/** The condition of the lifecycle about texts: those that hold are signed. */
export const signaturesHolding = ({
  ethicsSignedOn,
  agreementSignedOn,
}: Pick<Process, "ethicsSignedOn" | "agreementSignedOn">): readonly Condition[] =>
  ethicsSignedOn !== null && agreementSignedOn !== null ? ["texts-signed"] : [];

/** The condition of the lifecycle about returned parts: each has an answer. */
export const answersHolding = (parts: readonly { readonly answer: string }[]): readonly Condition[] =>
  parts.every(({ answer }) => answer.trim() !== "") ? ["returned-parts-answered"] : [];
