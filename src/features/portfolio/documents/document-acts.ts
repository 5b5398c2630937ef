import type { DocumentId } from "../../../core/documents/document.ts";
import type { EntryId } from "../../../core/entries/entry.ts";
import { parseId } from "../../../core/kernel/ids.ts";
import { findEntry } from "../../../store/entries.ts";
import { ofPerson, type PersonVisit } from "../../../web/person-visit.ts";
import { missing, type Reply, refused, seeOther } from "../../../web/reply.ts";
import type { Act } from "../../../web/route.ts";
import { type Accepted, acceptProposal, answer } from "./accept-proposal.ts";
import { changeAttachments } from "./change-attachments.ts";
import { deleteDocument } from "./delete-document.ts";
import { type Renaming, renameDocument } from "./rename-document.ts";
import { restoreDocument } from "./restore-document.ts";

const onOwn =
  <T>(work: (visit: PersonVisit, id: DocumentId, input: T) => Promise<Reply>): Act<T> =>
  async (anybody, input) => {
    const visit = ofPerson(anybody);
    const id = parseId<"document">(visit.params["document"] ?? "");
    return id === undefined ? missing : work(visit, id, input);
  };

const pageOf = (id: DocumentId): string => `/portfolio/documents/${id}`;

/** The page of an entry, at its documents. */
const toEntry = async ({ world, person }: PersonVisit, id: EntryId): Promise<Reply> => {
  const entry = await world.store.withinPerson(person.id, async (tx) => findEntry(tx, person.id, id));
  if (entry === undefined) return missing;
  const page = entry.kind === "declarations" ? "/portfolio/declarations" : `/portfolio/${entry.kind}/${id}`;
  return seeOther(`${page}#documents`, { notice: "attachments-saved" });
};

/** Gives a document another name. */
export const rename = onOwn<Omit<Renaming, "document">>(async ({ world, actor }, document, named) => {
  const done = await renameDocument(world, actor, { document, ...named });
  return done.ok ? seeOther(pageOf(document), { notice: "saved" }) : refused(done.refusal);
});

/** Deletes a document, and offers to undo it on the list. */
export const takeAway = onOwn<object>(async ({ world, actor }, document) => {
  const done = await deleteDocument(world, actor, document);
  return done.ok ? seeOther(`/portfolio/documents?deleted=${document}`) : refused(done.refusal);
});

/** Brings a document back. */
export const bringBack = onOwn<object>(async ({ world, actor }, document) => {
  const done = await restoreDocument(world, actor, document);
  return done.ok ? seeOther(pageOf(document), { notice: "document-restored" }) : refused(done.refusal);
});

type Ticked = {
  readonly were: readonly EntryId[];
  readonly entries: readonly EntryId[];
  readonly back?: EntryId | undefined;
};

/** Attaches a document to what was ticked on the page, and takes it from what no longer is; all else stays as others left it. */
export const attach = onOwn<Ticked>(async (visit, document, { were, entries, back }) => {
  const done = await changeAttachments(visit.world, visit.actor, {
    documents: [document],
    attach: entries.filter((entry) => !were.includes(entry)),
    detach: were.filter((entry) => !entries.includes(entry)),
  });
  if (!done.ok) return refused(done.refusal);
  return back === undefined
    ? seeOther(pageOf(document), { notice: "attachments-saved" })
    : toEntry(visit, back);
});

/** Attaches a document that is there to the entry on whose page it was chosen. */
export const attachOne: Act<{ readonly document: DocumentId; readonly entry: EntryId }> = async (
  anybody,
  { document, entry },
) => {
  const visit = ofPerson(anybody);
  const done = await changeAttachments(visit.world, visit.actor, {
    documents: [document],
    attach: [entry],
    detach: [],
  });
  return done.ok ? toEntry(visit, entry) : refused(done.refusal);
};

/** Makes a training of what was read. */
export const accept = onOwn<Omit<Accepted, "document">>(async ({ world, actor }, document, read) => {
  const done = await acceptProposal(world, actor, { document, ...read });
  return done.ok
    ? seeOther(`/portfolio/training/${done.value}`, { notice: "document-made-training" })
    : refused(done.refusal);
});

/** Notes that nothing is to be made of it. */
export const decline = onOwn<object>(async ({ world, actor }, document) => {
  const done = await answer(world, actor, { document, answered: "declined" });
  return done.ok ? seeOther(pageOf(document)) : refused(done.refusal);
});
