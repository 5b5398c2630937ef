import type { Person, Staff } from "../../../core/access/actor.ts";
import type { UploadId } from "../../../core/documents/document.ts";
import { findUpload, type Upload } from "../../../store/document-uploads.ts";
import type { World } from "../../../store/world.ts";

/** How much of it is there. */
export const readUpload = async (
  { store }: World,
  { personId }: Person | Staff,
  id: UploadId,
): Promise<Upload | undefined> => store.withinPerson(personId, async (tx) => findUpload(tx, personId, id));
