import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { UploadId } from "../../../core/documents/document.ts";
import type { DocumentRefusal } from "../../../core/documents/refusal.ts";
import { takePiece } from "../../../core/documents/take-piece.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { lockUpload, noteReceived } from "../../../store/document-uploads.ts";
import type { World } from "../../../store/world.ts";

type No = DocumentRefusal | HouseRefusal;

/** Takes one piece; what came before is passed over. How much is there by now. */
export const takeUploadPiece = async (
  { store, clock, files }: World,
  actor: Person | Staff,
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
