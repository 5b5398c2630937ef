import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { UploadId } from "../../../core/documents/document.ts";
import type { DocumentRefusal } from "../../../core/documents/refusal.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { removeUpload } from "../../../store/document-uploads.ts";
import type { World } from "../../../store/world.ts";

type No = DocumentRefusal | HouseRefusal;

/** Gives one up. What lies of it is swept away. */
export const cancelUpload = async (
  { store, files }: World,
  actor: Person | Staff,
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
