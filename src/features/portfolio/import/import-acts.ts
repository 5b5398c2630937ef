import type { ImportId } from "../../../core/import/import.ts";
import type { Matching } from "../../../core/import/matching.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import { missing, refused, seeOther } from "../../../web/reply.ts";
import type { Act } from "../../../web/route.ts";
import { acceptImport } from "./accept-import.ts";
import { importAddresses } from "./addresses.ts";
import { beginImport } from "./begin-import.ts";
import { importIdIn } from "./import.query.ts";
import { dropImport, keepMatching } from "./keep-matching.ts";
import { readSent } from "./read-sent.ts";
import { redoImport } from "./redo-import.ts";
import { undoImport } from "./undo-import.ts";

type Begun = { readonly id: ImportId; readonly file: string; readonly pasted: string };

/** Takes a list or a document that was chosen or pasted, and shows how it was understood. */
export const takeSent: Act<Begun> = async (anybody, { id, file, pasted }) => {
  const visit = ofPerson(anybody);
  const content = readSent(file.trim() === "" ? pasted : file, visit.world.standards.vocabulary);
  if (!content.ok) return refused(content.refusal);
  const begun = await beginImport(visit.world, visit.actor, { id, name: "", content: content.value });
  if (!begun.ok) return refused(begun.refusal);
  return seeOther(content.value.source === "list" ? importAddresses.columns(id) : importAddresses.one(id));
};

/** Takes how the columns are to be read, and shows what would come in. */
export const takeColumns: Act<{ readonly seen: number; readonly matching: Matching }> = async (
  anybody,
  { seen, matching },
) => {
  const visit = ofPerson(anybody);
  const id = importIdIn(visit);
  if (id === undefined) return missing;
  const kept = await keepMatching(visit.world, visit.actor, { id, seen, matching });
  return kept.ok ? seeOther(importAddresses.one(id)) : refused(kept.refusal);
};

/** Brings in what was looked over. */
export const accept: Act<{ readonly seen: number; readonly repeated: boolean }> = async (
  anybody,
  { seen, repeated },
) => {
  const visit = ofPerson(anybody);
  const id = importIdIn(visit);
  if (id === undefined) return missing;
  const accepted = await acceptImport(visit.world, visit.actor, { id, seen, repeated });
  return accepted.ok ? seeOther(importAddresses.one(id)) : refused(accepted.refusal);
};

/** Takes back what was brought in. */
export const undo: Act<{ readonly changed: boolean }> = async (anybody, { changed }) => {
  const visit = ofPerson(anybody);
  const id = importIdIn(visit);
  if (id === undefined) return missing;
  const undone = await undoImport(visit.world, visit.actor, { id, changed });
  return undone.ok ? seeOther(importAddresses.one(id)) : refused(undone.refusal);
};

/** Brings what was taken back in again. */
export const redo: Act<object> = async (anybody) => {
  const visit = ofPerson(anybody);
  const id = importIdIn(visit);
  if (id === undefined) return missing;
  const redone = await redoImport(visit.world, visit.actor, id);
  return redone.ok ? seeOther(importAddresses.one(id)) : refused(redone.refusal);
};

/** Throws away what was sent. */
export const drop: Act<object> = async (anybody) => {
  const visit = ofPerson(anybody);
  const id = importIdIn(visit);
  if (id === undefined) return missing;
  const dropped = await dropImport(visit.world, visit.actor, id);
  return dropped.ok ? seeOther(importAddresses.all) : refused(dropped.refusal);
};
