import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { DocumentId } from "../../../core/documents/document.ts";
import type { EntryId } from "../../../core/entries/entry.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { attachDocument, detachDocument } from "../../../store/document-changes.ts";
import { findDocument } from "../../../store/documents.ts";
import { listEntries } from "../../../store/entries.ts";
import type { Tx } from "../../../store/tx.ts";
import type { World } from "../../../store/world.ts";

/** Documents and entries, in pairs: which are to stand beside each other from now on, and which not any more. */
export type Attachments = {
  readonly documents: readonly DocumentId[];
  readonly attach: readonly EntryId[];
  readonly detach: readonly EntryId[];
};

/** Does so in a transaction in which more is done: all of it happens or nothing. */
export const changeAttachmentsIn = async (
  tx: Tx,
  { clock }: Pick<World, "clock">,
  actor: Person | Staff,
  { documents, attach, detach }: Attachments,
): Promise<Result<null, HouseRefusal>> => {
  const { personId } = actor;
  const permit = can(actor, "document.change", { personId });
  if (!permit.ok) return no(permit.refusal);
  const entries = new Map((await listEntries(tx, personId)).map((entry) => [entry.id, entry]));
  for (const document of documents) {
    const there = await findDocument(tx, personId, document);
    if (there === undefined || there.deletedAt !== null) return no({ code: "not-there" });
    const subject = { kind: "document", id: document };
    for (const entry of attach) {
      const wanted = entries.get(entry);
      if (wanted === undefined) return no({ code: "not-there" });
      if (await attachDocument(tx, permit.value, personId, { document, entry }, clock.now()))
        tx.log.append({ action: "document.attached", subject, details: { entry, kind: wanted.kind } });
    }
    for (const entry of detach)
      if (await detachDocument(tx, permit.value, personId, { document, entry }))
        tx.log.append({ action: "document.detached", subject, details: { entry } });
  }
  return yes(null);
};

/** Attaches documents to entries of their person, and takes them away from others. Sent twice it happens once. */
export const changeAttachments = async (
  world: World,
  actor: Person | Staff,
  attachments: Attachments,
): Promise<Result<null, HouseRefusal>> =>
  world.store.withinPerson(actor.personId, async (tx) => changeAttachmentsIn(tx, world, actor, attachments));
