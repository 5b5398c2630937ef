import type { Document, DocumentId } from "../../../core/documents/document.ts";
import { type EntryId, typedOf } from "../../../core/entries/entry.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { listConfirmations } from "../../../store/confirmations.ts";
import { type KeepingCopy, listKeeping } from "../../../store/copied-documents.ts";
import { findDocument, listDeletedDocuments, listDocuments } from "../../../store/documents.ts";
import { judgedEntries } from "../../../store/judged-entries.ts";
import { together } from "../../../store/together.ts";
import { entryTitle } from "../../../ui/entries/entry-title.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";
import { type Among, amongOf } from "../entries/among.ts";
import type { JudgedEntry } from "../readiness/readiness.query.ts";

/** An entry as it is named beside documents. */
export type NamedEntry = {
  readonly id: EntryId;
  readonly kind: EntryKind;
  readonly title: string;
  readonly href: string;
  readonly entry: JudgedEntry;
};

/** The entries that documents can stand beside, by name. */
const namedEntries = (visit: PersonVisit, entries: readonly JudgedEntry[]): readonly NamedEntry[] => {
  const among: Among = amongOf(visit, visit.world.standards, entries);
  return entries.map((entry) => ({
    id: entry.id,
    kind: entry.kind,
    title: entryTitle(entry.kind, typedOf(entry), among),
    href: entry.kind === "declarations" ? "/portfolio/declarations" : `/portfolio/${entry.kind}/${entry.id}`,
    entry,
  }));
};

/** The documents of a person, those that can be brought back, and what they can stand beside. */
export type DocumentsView = {
  readonly documents: readonly Document[];
  readonly deleted: readonly Document[];
  /** What of one's submitted applications keeps which documents. */
  readonly keeping: readonly KeepingCopy[];
  readonly entries: readonly NamedEntry[];
};

/** Reads everything that the list of documents shows. */
export const loadDocuments = async (visit: PersonVisit): Promise<DocumentsView> => {
  const { world, person } = visit;
  const read = await world.store.withinPerson(person.id, async (tx) =>
    together({
      documents: listDocuments(tx, person.id),
      deleted: listDeletedDocuments(tx, person.id, world.clock.now()),
      keeping: listKeeping(tx, person.id),
      entries: judgedEntries(tx, person.id),
    }),
  );
  return { ...read, entries: namedEntries(visit, read.entries) };
};

/** Reads one document with what it can stand beside. */
export const loadDocument = async (
  visit: PersonVisit,
  id: DocumentId,
): Promise<{
  readonly document: Document | undefined;
  readonly entries: readonly NamedEntry[];
  /** Entries of which staff confirmed something when they saw it beside them. */
  readonly confirmed: ReadonlySet<EntryId>;
  readonly keeping: readonly KeepingCopy[];
}> => {
  const { world, person } = visit;
  const read = await world.store.withinPerson(person.id, async (tx) =>
    together({
      document: findDocument(tx, person.id, id),
      entries: judgedEntries(tx, person.id),
      confirmations: listConfirmations(tx, person.id),
      keeping: listKeeping(tx, person.id),
    }),
  );
  return {
    document: read.document,
    keeping: read.keeping,
    entries: namedEntries(visit, read.entries),
    confirmed: new Set(
      read.confirmations
        .filter(({ documents }) => documents?.includes(id) === true)
        .map(({ entry }) => entry),
    ),
  };
};
