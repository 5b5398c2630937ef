import type { EntryId } from "../../../core/entries/entry.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { parseId } from "../../../core/kernel/ids.ts";
import { form } from "../../../web/form.ts";
import { idField, seenField } from "../../../web/form-fields.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import { missing, refused, seeOther } from "../../../web/reply.ts";
import type { Act } from "../../../web/route.ts";
import type { Visit } from "../../../web/visit.ts";
import { deleteEntry } from "./delete-entry.ts";
import { duplicateEntry } from "./duplicate-entry.ts";
import { restoreEntry } from "./restore-entry.ts";

/** The version of the entry that stood beside the button. */
export const deleteForm = form({ seen: seenField });
export const restoreForm = form({});
/** The id of the copy, made with the page. */
export const duplicateForm = form({ copy: idField<"entry">() });

const idIn = ({ params }: Visit): EntryId | undefined => parseId<"entry">(params["entry"] ?? "");

/** Deletes an entry, and offers to undo it on the list. */
export const takeAway =
  (kind: EntryKind): Act<{ readonly seen: number }> =>
  async (anybody, { seen }) => {
    const visit = ofPerson(anybody);
    const entry = idIn(visit);
    if (entry === undefined) return missing;
    const deleted = await deleteEntry(visit.world, visit.actor, { entry, kind, seen });
    return deleted.ok ? seeOther(`/portfolio/${kind}?deleted=${entry}`) : refused(deleted.refusal);
  };

/** Brings an entry back. */
export const bringBack =
  (kind: EntryKind): Act<object> =>
  async (anybody) => {
    const visit = ofPerson(anybody);
    const entry = idIn(visit);
    if (entry === undefined) return missing;
    const restored = await restoreEntry(visit.world, visit.actor, { entry, kind });
    return restored.ok
      ? seeOther(`/portfolio/${kind}`, { notice: "entry-restored" })
      : refused(restored.refusal);
  };

/** Makes a copy, and opens its page. */
export const copy =
  (kind: EntryKind): Act<{ readonly copy: EntryId }> =>
  async (anybody, { copy: id }) => {
    const visit = ofPerson(anybody);
    const entry = idIn(visit);
    if (entry === undefined) return missing;
    const copied = await duplicateEntry(visit.world, visit.actor, { entry, kind, copy: id });
    return copied.ok
      ? seeOther(`/portfolio/${kind}/${id}`, { notice: "entry-copied" })
      : refused(copied.refusal);
  };
