import { isConfirmable } from "../../../core/entries/confirmations-of.ts";
import type { Entry, EntryId } from "../../../core/entries/entry.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import type { PersonId } from "../../../core/kernel/ids.ts";
import type { Instant } from "../../../core/kernel/instant.ts";
import { listConfirmations } from "../../../store/confirmations.ts";
import { documentsOfEntries } from "../../../store/documents.ts";
import { listDeletedEntries } from "../../../store/entries.ts";
import { together } from "../../../store/together.ts";
import type { Tx } from "../../../store/tx.ts";
import { confirmersOf } from "../readiness/readiness.query.ts";
import type { Confirming } from "./confirmed-lines.tsx";

/** An entry as far as a list shows it. */
export type ListedEntry = Pick<Entry, "id" | "kind" | "version" | "fields" | "others">;

/** The entries of a kind, those that they name, and those that can still be brought back. */
export type ListView = {
  readonly entries: readonly ListedEntry[];
  /** People who give RSC, where the list is of RSC. */
  readonly providers: readonly ListedEntry[];
  readonly deleted: readonly Entry[];
  /** What was confirmed, of kinds of which something can be. */
  readonly confirming: Confirming;
  /** How many documents stand beside each entry that has some. */
  readonly documents: ReadonlyMap<EntryId, number>;
};

const ofKinds = async (
  tx: Tx,
  person: PersonId,
  kinds: readonly EntryKind[],
): Promise<readonly ListedEntry[]> =>
  tx.many(
    "entries.of-kind",
    tx.db
      .selectFrom("portfolio_entries")
      .select(["id", "kind", "version", "fields", "others"])
      .where("person_id", "=", person)
      .where("kind", "in", kinds)
      .where("deleted_at", "is", null)
      .orderBy("position"),
  );

/** Reads a list: the same few statements for one entry and for hundreds. */
export const loadList = async (
  tx: Tx,
  person: PersonId,
  kind: EntryKind,
  now: Instant,
): Promise<ListView> => {
  const confirms = isConfirmable(kind);
  const { listed, deleted, confirmations, confirmers, documents } = await together({
    listed: ofKinds(tx, person, kind === "rsc" ? ["rsc", "providers"] : [kind]),
    deleted: listDeletedEntries(tx, person, now),
    confirmations: confirms ? listConfirmations(tx, person) : [],
    confirmers: confirms ? confirmersOf(tx, person) : [],
    documents: documentsOfEntries(tx, person),
  });
  return {
    entries: listed.filter((entry) => entry.kind === kind),
    providers: listed.filter((entry) => entry.kind === "providers"),
    deleted: deleted.filter((entry) => entry.kind === kind),
    confirming: { confirmations, confirmers: new Map(confirmers.map(({ id, name }) => [id, name])) },
    documents: new Map(
      [...Map.groupBy(documents, ({ entry }) => entry)].map(([entry, beside]) => [entry, beside.length]),
    ),
  };
};
