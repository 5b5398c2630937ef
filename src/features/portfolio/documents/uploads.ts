import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import {
  type DocumentId,
  MOST_DOCUMENT_BYTES,
  MOST_UPLOADS,
  type UploadId,
} from "../../../core/documents/document.ts";
import { hasRoom } from "../../../core/documents/has-room.ts";
import type { DocumentRefusal } from "../../../core/documents/refusal.ts";
import { takePiece } from "../../../core/documents/take-piece.ts";
import type { EntryId } from "../../../core/entries/entry.ts";
import type { Language } from "../../../core/kernel/language.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { lockDocuments, measureDocuments } from "../../../store/document-changes.ts";
import {
  addUpload,
  findUpload,
  lockUpload,
  measureUploads,
  noteFinished,
  noteReceived,
  removeUpload,
  type Upload,
} from "../../../store/document-uploads.ts";
import { findDocument } from "../../../store/documents.ts";
import { forgetUnnamed } from "../../../store/forget-unnamed.ts";
import type { World } from "../../../store/world.ts";
import { type Added, addDocument } from "./add-document.ts";

type No = DocumentRefusal | HouseRefusal;
type Own = Person | Staff;

/** What is about to be sent, under an id that the page made. */
export type Begun = {
  readonly id: UploadId;
  readonly name: string;
  readonly bytes: number;
  readonly entry: EntryId | null;
};

/** Begins to take a document in pieces; begun again it goes on where it is. */
export const beginUpload = async (
  { store, clock }: World,
  actor: Own,
  begun: Begun,
): Promise<Result<Upload, No>> =>
  store.withinPerson(actor.personId, async (tx): Promise<Result<Upload, No>> => {
    const { personId } = actor;
    const permit = can(actor, "document.change", { personId });
    if (!permit.ok) return no(permit.refusal);
    await lockDocuments(tx, personId);
    const there = await findUpload(tx, personId, begun.id);
    if (there !== undefined)
      return there.bytes === begun.bytes ? yes(there) : no({ code: "upload-not-accepted" });
    const onTheWay = await measureUploads(tx, personId);
    const kept = await measureDocuments(tx, personId);
    const room = hasRoom(
      {
        ...kept,
        bytes: kept.bytes + onTheWay.bytes,
        bytesWithDeleted: kept.bytesWithDeleted + onTheWay.bytes,
      },
      begun.bytes,
    );
    if (!room.ok) return room;
    if (onTheWay.uploads >= MOST_UPLOADS) return no({ code: "documents-on-the-way" });
    await addUpload(tx, permit.value, personId, begun, clock.now());
    return yes({ ...begun, received: 0, document: null });
  });

/** Takes one piece; what came before is passed over. How much is there by now. */
export const takeUploadPiece = async (
  { store, clock, files }: World,
  actor: Own,
  { id, offset, bytes }: { readonly id: UploadId; readonly offset: number; readonly bytes: Uint8Array },
): Promise<Result<number, No>> =>
  store.withinPerson(actor.personId, async (tx): Promise<Result<number, No>> => {
    const { personId } = actor;
    const permit = can(actor, "document.change", { personId });
    if (!permit.ok) return no(permit.refusal);
    const upload = await lockUpload(tx, personId, id);
    if (upload === undefined) return no({ code: "not-there" });
    const placed = takePiece(upload, offset, bytes.length);
    if (!placed.ok) return placed;
    const { isWritten, received } = placed.value;
    if (isWritten) {
      // On the disk before it is said to be there; what was written and not noted is written over.
      await files.unfinished.write({ person: personId, id }, offset, bytes);
      await noteReceived(tx, permit.value, personId, { id, received }, clock.now());
    }
    return yes(received);
  });

/** How much of it is there. */
export const readUpload = async (
  { store }: World,
  { personId }: Own,
  id: UploadId,
): Promise<Upload | undefined> => store.withinPerson(personId, async (tx) => findUpload(tx, personId, id));

/** Gives one up. What lies of it is swept away. */
export const cancelUpload = async (
  { store, files }: World,
  actor: Own,
  id: UploadId,
): Promise<Result<null, No>> => {
  const { personId } = actor;
  const removed = await store.withinPerson(personId, async (tx): Promise<Result<boolean, No>> => {
    const permit = can(actor, "document.change", { personId });
    if (!permit.ok) return no(permit.refusal);
    return yes(await removeUpload(tx, permit.value, personId, id));
  });
  if (!removed.ok) return removed;
  if (removed.value) await files.unfinished.forget({ person: personId, id });
  return yes(null);
};

async function* readFrom(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of stream as unknown as AsyncIterable<Uint8Array>) yield piece;
}

/** What came of one that was finished before. */
const finished = async ({ store }: World, { personId }: Own, id: DocumentId): Promise<Result<Added, No>> => {
  const document = await store.withinPerson(personId, async (tx) => findDocument(tx, personId, id));
  return document === undefined ? no({ code: "not-there" }) : yes({ ...document, wasThere: false });
};

/** Makes a document of what is there as a whole. Asked twice, it tells of the same one. */
export const finishUpload = async (
  world: World,
  actor: Own,
  {
    id,
    document,
    language,
  }: { readonly id: UploadId; readonly document: DocumentId; readonly language: Language },
): Promise<Result<Added, No>> => {
  const { store, files, clock } = world;
  const { personId } = actor;
  const upload = await readUpload(world, actor, id);
  if (upload === undefined) return no({ code: "not-there" });
  if (upload.document !== null) return finished(world, actor, upload.document);
  if (upload.received < upload.bytes) return no({ code: "upload-unfinished" });
  const opened = await files.unfinished.open({ person: personId, id }, upload.bytes);
  if (opened === undefined) return no({ code: "upload-unfinished" });
  const kept = await files.keep(readFrom(opened.stream()), MOST_DOCUMENT_BYTES);
  const justKept = clock.now() + 1;
  if (!kept.ok) return no({ code: "document-too-large", most: MOST_DOCUMENT_BYTES });
  const added = await addDocument(
    world,
    actor,
    { id: document, name: upload.name, file: kept.value, entry: upload.entry ?? undefined },
    language,
  );
  const permit = can(actor, "document.change", { personId });
  if (!permit.ok) return no(permit.refusal);
  await store.withinPerson(personId, async (tx) => {
    // What is refused is not asked for again: it would be refused again.
    if (added.ok)
      await noteFinished(tx, permit.value, personId, { id, document: added.value.id }, clock.now());
    else await removeUpload(tx, permit.value, personId, id);
  });
  await files.unfinished.forget({ person: personId, id });
  await forgetUnnamed(world, [kept.value.sha256], justKept);
  return added;
};
