import { MOST_FILES_SENT, type UploadId } from "../../../core/documents/document.ts";
import type { EntryId } from "../../../core/entries/entry.ts";
import { parseId } from "../../../core/kernel/ids.ts";
import { findEntry } from "../../../store/entries.ts";
import type { Refusal } from "../../../ui/wording/site/refusals.ts";
import { ofPerson, type PersonVisit } from "../../../web/person-visit.ts";
import { missing, type Reply, refused, seeOther } from "../../../web/reply.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import type { Act, Show } from "../../../web/route.ts";
import type { SentFile } from "../../../web/sent.ts";
import { addDocument } from "./add-document.ts";
import { type Begun, beginUpload } from "./begin-upload.ts";
import { cancelUpload } from "./cancel-upload.ts";
import { whyHeld } from "./document-state.tsx";
import { documentsReply } from "./documents.page.tsx";
import { finishUpload } from "./finish-upload.ts";
import type { Outcome } from "./outcomes.tsx";
import { readUpload } from "./read-upload.ts";
import { takeUploadPiece } from "./take-upload-piece.ts";

const taken = async (
  visit: PersonVisit,
  { name, kept }: SentFile,
  entry: EntryId | undefined,
): Promise<Outcome> => {
  const { world, actor, language } = visit;
  if (!kept.ok) return { name, ok: false, refusal: { code: "document-too-large", most: kept.refusal.most } };
  const id = world.ids.id<"document">();
  const added = await addDocument(world, actor, { id, name, file: kept.value, entry }, language);
  return added.ok ? { name, ok: true, added: added.value } : { name, ok: false, refusal: added.refusal };
};

const pageOfEntry = async (
  { world, person }: PersonVisit,
  id: EntryId | undefined,
): Promise<string | undefined> => {
  if (id === undefined) return undefined;
  const entry = await world.store.withinPerson(person.id, async (tx) => findEntry(tx, person.id, id));
  if (entry === undefined || entry.deletedAt !== null) return undefined;
  return entry.kind === "declarations" ? "/portfolio/declarations" : `/portfolio/${entry.kind}/${id}`;
};

/** Takes the files of a form, one after the other, and says of each what came of it. */
export const upload: Act<{ readonly entry?: EntryId | undefined }> = async (anybody, { entry }, sent) => {
  const visit = ofPerson(anybody);
  const files = sent.files.slice(0, MOST_FILES_SENT);
  if (files.length === 0) return refused({ code: "document-none-chosen" });
  const outcomes: Outcome[] = [];
  for (const file of files) outcomes.push(await taken(visit, file, entry));
  const [only] = outcomes;
  const isAllTaken = outcomes.every(({ ok }) => ok) && !sent.tooMany;
  const page = await pageOfEntry(visit, entry);
  if (isAllTaken && page !== undefined) return seeOther(`${page}#documents`, { notice: "documents-arrived" });
  if (only?.ok === true && outcomes.length === 1)
    return seeOther(
      `/portfolio/documents/${only.added.id}`,
      // What was not taken says so on its page.
      only.added.state === "refused"
        ? {}
        : { notice: only.added.wasThere ? "document-was-there" : "documents-arrived" },
    );
  // One file that is not taken is said beside the field in which it was chosen.
  if (only?.ok === false && outcomes.length === 1) return refused(only.refusal);
  return documentsReply(visit, { outcomes, tooMany: sent.tooMany });
};

const json = (value: unknown): Reply => ({ kind: "json", value });

/** A script is told why in words; what is not there, and what is not permitted, as anybody is. */
const refusedInWords = (visit: PersonVisit, refusal: Refusal): Reply =>
  refusal.code === "not-permitted" || refusal.code === "not-there"
    ? refused(refusal)
    : json({ refused: sayRefusal(refusal, visit) });

const uploadIn = ({ params }: PersonVisit): UploadId | undefined => parseId<"upload">(params["upload"] ?? "");

type BeginInput = Omit<Begun, "entry"> & { readonly entry?: EntryId | undefined };

/** A script is about to send a file. */
export const begin: Act<BeginInput> = async (anybody, input) => {
  const visit = ofPerson(anybody);
  const begun = await beginUpload(visit.world, visit.actor, { ...input, entry: input.entry ?? null });
  return begun.ok ? json({ offset: begun.value.received }) : refusedInWords(visit, begun.refusal);
};

/** A piece of it. */
export const takePiece: Act<{ readonly offset: number }> = async (anybody, { offset }, { bytes }) => {
  const visit = ofPerson(anybody);
  const id = uploadIn(visit);
  if (id === undefined) return missing;
  const taking = await takeUploadPiece(visit.world, visit.actor, { id, offset, bytes });
  return taking.ok ? json({ offset: taking.value }) : refusedInWords(visit, taking.refusal);
};

/** How much of it is there: from where to go on. */
export const howFar: Show = async (anybody) => {
  const visit = ofPerson(anybody);
  const id = uploadIn(visit);
  const found = id === undefined ? undefined : await readUpload(visit.world, visit.actor, id);
  return found === undefined ? missing : json({ offset: found.received });
};

/** All of it is there. */
export const finish: Act<object> = async (anybody) => {
  const visit = ofPerson(anybody);
  const { world, actor, language } = visit;
  const id = uploadIn(visit);
  if (id === undefined) return missing;
  const fresh = world.ids.id<"document">();
  const done = await finishUpload(world, actor, { id, document: fresh, language });
  if (!done.ok) return refusedInWords(visit, done.refusal);
  const { id: document, name, wasThere } = done.value;
  const why = done.value.state === "refused" ? whyHeld(language, done.value) : undefined;
  return json({ document, name, wasThere, ...(why === undefined ? {} : { refused: why }) });
};

/** It is not wanted any more. */
export const cancel: Act<object> = async (anybody) => {
  const visit = ofPerson(anybody);
  const id = uploadIn(visit);
  if (id === undefined) return missing;
  const done = await cancelUpload(visit.world, visit.actor, id);
  return done.ok ? json({}) : refusedInWords(visit, done.refusal);
};
