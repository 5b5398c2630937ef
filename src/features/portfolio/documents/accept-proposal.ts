import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { DocumentId, ProposalAnswer } from "../../../core/documents/document.ts";
import type { DocumentRefusal } from "../../../core/documents/refusal.ts";
import { type EditorId, type EntryId, typedOf } from "../../../core/entries/entry.ts";
import { isToFillIn } from "../../../core/entries/fields.ts";
import type { EntryRefusal } from "../../../core/entries/refusal.ts";
import { sameTrainings } from "../../../core/import/same-entry.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { answerProposal } from "../../../store/document-changes.ts";
import { findDocument } from "../../../store/documents.ts";
import { findEntry, listEntries, lockEntry } from "../../../store/entries.ts";
import type { Tx } from "../../../store/tx.ts";
import type { World } from "../../../store/world.ts";
import { saveEntryIn } from "../saving/save-entry.ts";
import { changeAttachmentsIn } from "./change-attachments.ts";

/** What a person makes of what was read in a document. */
export type Accepted = {
  readonly document: DocumentId;
  /** A training that is there, of which empty fields are filled in, or one that comes to be under this id. */
  readonly entry: EntryId;
  readonly title: string;
  readonly date: string;
  readonly hours: string;
  /** Ticked, or empty. */
  readonly relationshipBased: string;
  /** Trainings that are there already of which the page told: another is made all the same. */
  readonly same: readonly EntryId[];
};

type Answered = { readonly document: DocumentId; readonly answered: ProposalAnswer };

const answerIn = async (
  tx: Tx,
  actor: Person | Staff,
  { document: id, answered }: Answered,
): Promise<Result<null, HouseRefusal>> => {
  const { personId } = actor;
  const permit = can(actor, "document.change", { personId });
  if (!permit.ok) return no(permit.refusal);
  const there = await findDocument(tx, personId, id);
  if (there === undefined || there.deletedAt !== null) return no({ code: "not-there" });
  await answerProposal(tx, permit.value, personId, { id, answered });
  return yes(null);
};

/** Notes what a person said to what was read: it is not offered again. */
export const answer = async (
  { store }: World,
  actor: Person | Staff,
  answered: Answered,
): Promise<Result<null, HouseRefusal>> =>
  store.withinPerson(actor.personId, async (tx) => answerIn(tx, actor, answered));

/**
 * Makes a training of what was read in a document, as its person corrected it, with the document attached; of one that is
 * there only what is empty is filled in. All of it happens or nothing, and sent twice it happens once.
 */
export const acceptProposal = async (
  world: World,
  actor: Person | Staff,
  { document, entry, same, ...read }: Accepted,
): Promise<Result<EntryId, DocumentRefusal | EntryRefusal | HouseRefusal>> =>
  world.store.withinPerson(
    actor.personId,
    async (tx): Promise<Result<EntryId, DocumentRefusal | EntryRefusal | HouseRefusal>> => {
      await lockEntry(tx, actor.personId, entry);
      const found = {
        document: await findDocument(tx, actor.personId, document),
        entry: await findEntry(tx, actor.personId, entry),
      };
      if (found.document === undefined || found.document.deletedAt !== null) return no({ code: "not-there" });
      if (found.entry !== undefined && (found.entry.kind !== "training" || found.entry.deletedAt !== null))
        return no({ code: "not-there" });
      if (found.entry === undefined) {
        const there = sameTrainings(await listEntries(tx, actor.personId), read);
        if (there.some(({ id }) => !same.includes(id))) return no({ code: "training-there-already" });
      }
      const typed = found.entry === undefined ? {} : typedOf(found.entry);
      const saves = Object.entries(read)
        .filter(([field, text]) => text.trim() !== "" && isToFillIn("training", typed, field))
        .map(([field, text]) => ({
          field,
          typed: [text.trim()],
          base: found.entry?.version ?? 0,
          number: 1,
        }));
      if (saves.length > 0) {
        // Under the document's own id: sent a second time, it is the same save.
        const editor = document as string as EditorId;
        const saved = await saveEntryIn(tx, world, actor, { entry, kind: "training", editor, saves });
        if (!saved.ok) return no(saved.refusal);
      }
      const attached = await changeAttachmentsIn(tx, world, actor, {
        documents: [document],
        attach: [entry],
        detach: [],
      });
      if (!attached.ok) return no(attached.refusal);
      const noted = await answerIn(tx, actor, { document, answered: "accepted" });
      return noted.ok ? yes(entry) : noted;
    },
  );
