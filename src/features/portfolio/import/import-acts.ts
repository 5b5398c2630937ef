import type { ImportId } from "../../../core/import/import.ts";
import type { Matching } from "../../../core/import/matching.ts";
import { no } from "../../../core/kernel/result.ts";
import { ofPerson, type PersonVisit } from "../../../web/person-visit.ts";
import { missing, refused, seeOther, wrong } from "../../../web/reply.ts";
import type { Act } from "../../../web/route.ts";
import type { Sent } from "../../../web/sent.ts";
import { acceptImport } from "./accept-import.ts";
import { importAddresses } from "./addresses.ts";
import { beginImport } from "./begin-import.ts";
import { chooseSheet } from "./choose-sheet.ts";
import { dropImport } from "./drop-import.ts";
import { MOST_SENT } from "./import.form.ts";
import { importIdIn } from "./import.query.ts";
import { keepMatching } from "./keep-matching.ts";
import { readFile, readSent } from "./read-sent.ts";
import { redoImport } from "./redo-import.ts";
import { undoImport } from "./undo-import.ts";

type Begun = { readonly id: ImportId; readonly pasted: string };

const LONGEST_FILE_NAME = 200;

/** What was chosen, or pasted where nothing was. */
const contentOf = async (visit: PersonVisit, pasted: string, { files }: Sent) => {
  const { world } = visit;
  const [file] = files;
  if (file === undefined) return readSent(pasted, world.standards.vocabulary);
  const bytes = file.kept.ok ? await world.files.read(file.kept.value.sha256) : undefined;
  return bytes === undefined
    ? no({ code: "list-file-too-large", most: Math.floor(MOST_SENT / 1_000_000) } as const)
    : readFile(world, bytes);
};

/** Takes a list or a document that was chosen or pasted, and shows how it was understood. */
export const takeSent: Act<Begun> = async (anybody, { id, pasted }, sent) => {
  const visit = ofPerson(anybody);
  if (sent.files.length === 0 && pasted.trim() === "") return wrong("file", "required");
  const content = await contentOf(visit, pasted, sent);
  if (!content.ok) return refused(content.refusal);
  const name = (sent.files[0]?.name ?? "").replaceAll("\0", "").toWellFormed().slice(0, LONGEST_FILE_NAME);
  const begun = await beginImport(visit.world, visit.actor, { id, name, content: content.value });
  if (!begun.ok) return refused(begun.refusal);
  return seeOther(content.value.source === "list" ? importAddresses.columns(id) : importAddresses.one(id));
};

/** Takes another sheet of the workbook. */
export const takeSheet: Act<{ readonly seen: number; readonly sheet: string }> = async (anybody, chosen) => {
  const visit = ofPerson(anybody);
  const id = importIdIn(visit);
  if (id === undefined) return missing;
  const kept = await chooseSheet(visit.world, visit.actor, { id, ...chosen });
  return kept.ok ? seeOther(importAddresses.columns(id)) : refused(kept.refusal);
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
