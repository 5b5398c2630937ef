import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { type DocumentId, MOST_DOCUMENT_BYTES, type UploadId } from "../../../core/documents/document.ts";
import type { DocumentRefusal } from "../../../core/documents/refusal.ts";
import type { Language } from "../../../core/kernel/language.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { noteFinished, removeUpload } from "../../../store/document-uploads.ts";
import { findDocument } from "../../../store/documents.ts";
import { forgetUnnamed } from "../../../store/forget-unnamed.ts";
import type { World } from "../../../store/world.ts";
import { type Added, addDocument } from "./add-document.ts";
import { readUpload } from "./read-upload.ts";

type No = DocumentRefusal | HouseRefusal;

async function* readFrom(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of stream as unknown as AsyncIterable<Uint8Array>) yield piece;
}

/** What came of one that was finished before. */
const finished = async (
  { store }: World,
  { personId }: Person | Staff,
  id: DocumentId,
): Promise<Result<Added, No>> => {
  const document = await store.withinPerson(personId, async (tx) => findDocument(tx, personId, id));
  return document === undefined ? no({ code: "not-there" }) : yes({ ...document, wasThere: false });
};

/** Makes a document of what is there as a whole. Asked twice, it tells of the same one. */
export const finishUpload = async (
  world: World,
  actor: Person | Staff,
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
