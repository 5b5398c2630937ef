import {
  EXPORT_KEPT_DAYS,
  type Export,
  type ExportId,
  isUnderway,
  tookLong,
} from "../../../core/import/export.ts";
import type { PersonId } from "../../../core/kernel/ids.ts";
import { DAY } from "../../../core/kernel/instant.ts";
import type { KeptFile } from "../../../services/files.ts";
import { documentsWithFiles } from "../../../store/documents.ts";
import { findExport, noteExport } from "../../../store/exports.ts";
import { holdFiles } from "../../../store/forget-unnamed.ts";
import type { OutboxRow } from "../../../store/handover.ts";
import { listHourRequests } from "../../../store/hour-requests.ts";
import { sendDone } from "../../../store/messages.ts";
import { findPerson } from "../../../store/persons.ts";
import type { World } from "../../../store/world.ts";
import { amongOf } from "../entries/among.ts";
import { loadReadiness } from "../readiness/readiness.query.ts";
import { readinessOf } from "../readiness/reading.ts";
import { allSheets } from "./kind-sheet.ts";
import { type PrintedDocument, portfolioPdf } from "./portfolio-pdf.ts";

/** The most bytes of documents that travel in one PDF; what goes beyond is only named. */
const MOST_OF_DOCUMENTS = 60_000_000;

/** The most bytes of a file that is made. */
const MOST_BYTES = 200_000_000;

type Making = {
  readonly world: World;
  readonly person: PersonId;
  readonly wanted: Export;
  readonly most: number;
};

/** Notes how far it has come; throws where nobody asks for it any more, so that nothing further is done. */
class NotWanted extends Error {
  override readonly name = "NotWanted";
}

const note = async ({ world, person, wanted }: Making, progress: number): Promise<void> => {
  const isWanted = await world.store.withinPerson(person, async (tx) =>
    noteExport(tx, person, wanted.id, { state: "making", progress }, world.clock.now()),
  );
  if (!isWanted) throw new NotWanted();
};

/** Notes that a file is there, which stays until that is noted; whoever has waited long is told. Throws as {@link note}. */
const noteReady = async ({ world, person, wanted }: Making, { sha256, bytes }: KeptFile): Promise<void> => {
  const at = world.clock.now();
  await world.store.withinPerson(person, async (tx) => {
    // The queue comes back to it.
    if (!(await holdFiles(tx, world.files, [sha256]))) throw new Error("the file went before it was named");
    const isWanted = await noteExport(tx, person, wanted.id, { state: "ready", sha256, bytes }, at);
    if (!isWanted) throw new NotWanted();
    if (!tookLong(wanted, at)) return;
    const until = wanted.madeAt + EXPORT_KEPT_DAYS * DAY;
    const params = { format: wanted.format, until, at };
    await sendDone(tx, world, { to: person, kind: "export-ready", params });
  });
};

const load = async ({ world, person }: Making) =>
  world.store.withinPerson(person, async (tx) => {
    const { standards, clock } = world;
    const loaded = await loadReadiness(tx, { standards, now: clock.now(), withConfirmers: true }, person);
    const found = await findPerson(tx, person);
    const files = await documentsWithFiles(tx, person);
    const requests = await listHourRequests(tx, person);
    return { readiness: readinessOf(loaded, standards), name: found?.name ?? "", files, requests };
  });

const read = async (
  { world, most }: Making,
  files: Awaited<ReturnType<typeof load>>["files"],
): Promise<readonly PrintedDocument[]> => {
  const documents: PrintedDocument[] = [];
  let bytes = 0;
  for (const { entries, name, state, sha256, fileType } of files) {
    const told = { entries, name };
    const found = sha256 === null ? undefined : await world.files.read(sha256);
    if (state !== "clean") documents.push({ ...told, left: state === "waiting" ? "held" : "refused" });
    else if (found === undefined || fileType === null) documents.push({ ...told, left: "missing" });
    else if (bytes + found.byteLength > most) documents.push({ ...told, left: "too-much" });
    else {
      bytes += found.byteLength;
      documents.push({ ...told, type: fileType, bytes: found });
    }
  }
  return documents;
};

/** Undefined where too many others are waited for. */
const bytesOf = async (making: Making): Promise<Uint8Array | undefined> => {
  const { world, wanted } = making;
  const { readiness, name, files, requests } = await load(making);
  const { entries } = readiness.loaded.kept;
  const reader = { language: wanted.language, zone: wanted.timeZone };
  await note(making, 20);
  if (wanted.format === "xlsx")
    return world.workbook(allSheets(entries, amongOf(reader, world.standards, entries)));
  const documents = await read(making, files);
  await note(making, 50);
  const made = await world.pdf(
    portfolioPdf({
      reader,
      person: name,
      now: world.clock.now(),
      standards: world.standards,
      readiness,
      documents,
      requests,
    }),
    making.person,
  );
  return made.ok ? made.value : undefined;
};

const make = async (making: Making): Promise<"done" | "busy"> => {
  try {
    await note(making, 5);
    const bytes = await bytesOf(making);
    if (bytes === undefined) return "busy";
    await note(making, 90);
    const kept = await making.world.files.keep(bytes, MOST_BYTES);
    if (!kept.ok) throw new Error("the file is larger than any may be");
    await noteReady(making, kept.value);
  } catch (error) {
    if (!(error instanceof NotWanted)) throw error;
  }
  return "done";
};

/** Makes the files that people asked for. Made twice, a file is made once; what nobody wants any more is not made. */
export const fileMaker = (world: World, most = MOST_OF_DOCUMENTS) => {
  const find = async ({ subjectId, personId }: OutboxRow): Promise<Making | undefined> => {
    if (personId === null) return undefined;
    const wanted = await world.store.withinPerson(personId, async (tx) =>
      findExport(tx, personId, subjectId as ExportId),
    );
    return wanted !== undefined && isUnderway(wanted) ? { world, person: personId, wanted, most } : undefined;
  };
  return {
    run: async (row: OutboxRow): Promise<"done" | "busy"> => {
      const making = await find(row);
      return making === undefined ? "done" : make(making);
    },
    giveUp: async (row: OutboxRow): Promise<void> => {
      const making = await find(row);
      if (making === undefined) return;
      await world.store.withinPerson(making.person, async (tx) =>
        noteExport(tx, making.person, making.wanted.id, { state: "failed", progress: 0 }, world.clock.now()),
      );
    },
  };
};
