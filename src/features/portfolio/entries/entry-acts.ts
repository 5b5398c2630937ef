import * as z from "zod";
import type { EntryId } from "../../../core/entries/entry.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { parseId } from "../../../core/kernel/ids.ts";
import { isTypedBy } from "../../../web/account-key.ts";
import { form } from "../../../web/form.ts";
import { idField, seenField } from "../../../web/form-fields.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import { missing, refused, seeOther } from "../../../web/reply.ts";
import type { Act } from "../../../web/route.ts";
import type { Visit } from "../../../web/visit.ts";
import { deleteEntry } from "./delete-entry.ts";
import { duplicateEntry } from "./duplicate-entry.ts";
import { restoreEntry } from "./restore-entry.ts";

/** Whose page it is (web/account-key.ts), where the button stands in the form of an entry. */
const accountField = z.string().max(60, "not-understood").optional();

/** The version of the entry that stood beside the button. */
export const deleteForm = form({ account: accountField, seen: seenField });
export const restoreForm = form({});
/** The id of the copy, made with the page. */
export const duplicateForm = form({ account: accountField, copy: idField<"entry">() });

type Whose = { readonly account?: string | undefined };

const idIn = ({ params }: Visit): EntryId | undefined => parseId<"entry">(params["entry"] ?? "");

/** Deletes an entry, and offers to undo it on the list. */
export const takeAway =
  (kind: EntryKind): Act<Whose & { readonly seen: number }> =>
  async (anybody, { account, seen }) => {
    const visit = ofPerson(anybody);
    const entry = idIn(visit);
    if (entry === undefined) return missing;
    if (!isTypedBy(visit.person.id, { account })) return refused({ code: "typed-by-another" });
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
  (kind: EntryKind): Act<Whose & { readonly copy: EntryId }> =>
  async (anybody, { account, copy: id }) => {
    const visit = ofPerson(anybody);
    const entry = idIn(visit);
    if (entry === undefined) return missing;
    if (!isTypedBy(visit.person.id, { account })) return refused({ code: "typed-by-another" });
    const copied = await duplicateEntry(visit.world, visit.actor, { entry, kind, copy: id });
    return copied.ok
      ? seeOther(`/portfolio/${kind}/${id}`, { notice: "entry-copied" })
      : refused(copied.refusal);
  };
