import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import {
  contentType,
  type DocumentType,
  FIRST_BYTES,
  isDocumentType,
} from "../../../core/documents/content-type.ts";
import type { Document, DocumentId } from "../../../core/documents/document.ts";
import { documentName } from "../../../core/documents/document-name.ts";
import { hasRoom } from "../../../core/documents/has-room.ts";
import type { DocumentRefusal } from "../../../core/documents/refusal.ts";
import type { EntryId } from "../../../core/entries/entry.ts";
import type { Language } from "../../../core/kernel/language.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import type { KeptFile } from "../../../services/files.ts";
import {
  addDocument as add,
  attachDocument,
  lockDocuments,
  measureDocuments,
} from "../../../store/document-changes.ts";
import { findDocument, findSameDocument } from "../../../store/documents.ts";
import { findEntry } from "../../../store/entries.ts";
import { holdFiles } from "../../../store/forget-unnamed.ts";
import type { World } from "../../../store/world.ts";
import { lookThroughSoon } from "./look-through.ts";

/** A file that has arrived as a whole. */
export type Arrived = {
  readonly id: DocumentId;
  /** As it was called where it came from. */
  readonly name: string;
  readonly file: KeptFile;
  /** To which it is to be attached. */
  readonly entry?: EntryId | undefined;
};

/** The document that came of it. */
export type Added = {
  readonly id: DocumentId;
  readonly name: string;
  /** The same content was there already: it is that document. */
  readonly wasThere: boolean;
  /** How far it is by now. */
  readonly state: Document["state"];
  readonly reason: Document["reason"];
};

const typeOf = async ({ files }: World, sha256: string): Promise<Result<DocumentType, DocumentRefusal>> => {
  const opened = await files.open(sha256, { from: 0, to: FIRST_BYTES });
  if (opened === undefined) return no({ code: "upload-unfinished" });
  const first = await new Response(opened.stream()).arrayBuffer();
  const type = contentType(new Uint8Array(first));
  return isDocumentType(type) ? yes(type) : no({ code: "document-of-other-type", looksLike: type });
};

/**
 * Takes what arrived among the documents of a person, and looks it through. The same content is there once: sent again, it
 * is the document that there is.
 */
export const addDocument = async (
  world: World,
  actor: Person | Staff,
  { id, name, file, entry }: Arrived,
  language: Language,
): Promise<Result<Added, DocumentRefusal | HouseRefusal>> => {
  const { store, clock } = world;
  const { personId } = actor;
  if (file.bytes === 0) return no({ code: "document-empty" });
  const type = await typeOf(world, file.sha256);
  if (!type.ok) return type;
  const done = await store.withinPerson(
    personId,
    async (tx): Promise<Result<Omit<Added, "state" | "reason">, DocumentRefusal | HouseRefusal>> => {
      const permit = can(actor, "document.change", { personId });
      if (!permit.ok) return no(permit.refusal);
      await lockDocuments(tx, personId);
      const there = await findSameDocument(tx, personId, file.sha256);
      const now = clock.now();
      if (there === undefined) {
        if (!(await holdFiles(tx, world.files, [file.sha256]))) return no({ code: "upload-unfinished" });
        const room = hasRoom(await measureDocuments(tx, personId), file.bytes);
        if (!room.ok) return room;
        const document = { id, name: documentName(name, type.value), type: type.value, ...file };
        await add(tx, permit.value, personId, document, now);
        tx.log.append({
          action: "document.added",
          subject: { kind: "document", id },
          details: { type: type.value, bytes: file.bytes },
        });
      }
      const added = there ?? { id, name: documentName(name, type.value) };
      const wanted = entry === undefined ? undefined : await findEntry(tx, personId, entry);
      if (wanted !== undefined && wanted.deletedAt === null) {
        const attachment = { document: added.id, entry: wanted.id };
        if (await attachDocument(tx, permit.value, personId, attachment, now))
          tx.log.append({
            action: "document.attached",
            subject: { kind: "document", id: added.id },
            details: { entry: wanted.id, kind: wanted.kind },
          });
      }
      return yes({ id: added.id, name: added.name, wasThere: there !== undefined });
    },
  );
  if (!done.ok) return done;
  const held = { person: personId, id: done.value.id };
  await lookThroughSoon(world, held, language);
  const looked = await store.withinPerson(personId, async (tx) => findDocument(tx, personId, held.id));
  return yes({ ...done.value, state: looked?.state ?? "waiting", reason: looked?.reason ?? null });
};
