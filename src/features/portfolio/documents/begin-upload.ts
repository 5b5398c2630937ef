import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { MOST_UPLOADS, type UploadId } from "../../../core/documents/document.ts";
import { hasRoom } from "../../../core/documents/has-room.ts";
import type { DocumentRefusal } from "../../../core/documents/refusal.ts";
import type { EntryId } from "../../../core/entries/entry.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { lockDocuments, measureDocuments } from "../../../store/document-changes.ts";
import { addUpload, findUpload, measureUploads, type Upload } from "../../../store/document-uploads.ts";
import type { World } from "../../../store/world.ts";

type No = DocumentRefusal | HouseRefusal;

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
  actor: Person | Staff,
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
