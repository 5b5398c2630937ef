import * as z from "zod";
import { can } from "../../../core/access/can.ts";
import { type ExportFormat, type ExportId, exportFormats, isThere } from "../../../core/import/export.ts";
import { type ListedKind, listedKinds } from "../../../core/import/matching.ts";
import { parseId } from "../../../core/kernel/ids.ts";
import { findExport } from "../../../store/exports.ts";
import { exportWords } from "../../../ui/wording/site/portfolio/export.ts";
import { form } from "../../../web/form.ts";
import { idField } from "../../../web/form-fields.ts";
import { ofPerson, type PersonVisit } from "../../../web/person-visit.ts";
import { missing, type Reply, refused, seeOther } from "../../../web/reply.ts";
import type { Act, Show } from "../../../web/route.ts";
import type { Visit } from "../../../web/visit.ts";
import { amongOf } from "../entries/among.ts";
import { readinessAddresses } from "../readiness/addresses.ts";
import { type Loaded, loadReadiness } from "../readiness/readiness.query.ts";
import { readinessOf } from "../readiness/reading.ts";
import { askAgain } from "./ask-again.ts";
import { askForFile } from "./ask-for-file.ts";
import { dropFile } from "./drop-file.ts";
import { kindCsv, kindsIn, listName } from "./kind-sheet.ts";
import { standsFor } from "./stands-for.ts";

/** What a portfolio is called as a file. */
const FILE_NAME = "attune-portfolio";

/** What the document is composed for, as {@link standsFor} has it; the first association that is followed where nothing is said. */
export const documentForm = form({ as: z.string().max(200, "not-offered").default("") });

/** Of which kind a list is wanted. */
export const csvForm = form({ kind: z.enum(listedKinds, "not-offered") });

/** Which file is wanted, with the id that was made with the page. */
export const fileForm = form({ id: idField<"export">(), format: z.enum(exportFormats, "not-offered") });

/** Loads a portfolio to be taken along; the audit tells it. Undefined where whoever asks may not. */
const taken = async ({ actor, world }: PersonVisit, format: string): Promise<Loaded | Reply> => {
  const { personId } = actor;
  const permit = can(actor, "portfolio.export", { personId });
  if (!permit.ok) return refused(permit.refusal);
  return world.store.withinPerson(personId, async (tx) => {
    tx.log.append({
      action: "portfolio.exported",
      subject: { kind: "person", id: personId },
      details: { format },
    });
    return loadReadiness(tx, { standards: world.standards, now: world.clock.now() }, personId);
  });
};

/** The whole portfolio as its person states it, as a document that gives the same verdicts anywhere. The audit tells it. */
export const exportPortfolio: Act<{ readonly as: string }> = async (anybody, { as }) => {
  const visit = ofPerson(anybody);
  const loaded = await taken(visit, "attune.portfolio/1");
  if ("kind" in loaded) return loaded;
  const readiness = readinessOf(loaded, visit.world.standards);
  const wanted = standsFor(readiness, visit.language).find(({ value }) => value === as);
  const { composed } = wanted ?? readiness.stated;
  return {
    kind: "file",
    type: "application/json; charset=utf-8",
    name: `${FILE_NAME}.json`,
    content: `${JSON.stringify(composed.document, null, 2)}\n`,
  };
};

/** The entries of one kind as a list that a spreadsheet opens, and that can be brought in again. */
export const exportList: Act<{ readonly kind: ListedKind }> = async (anybody, { kind }) => {
  const visit = ofPerson(anybody);
  const loaded = await taken(visit, "csv");
  if ("kind" in loaded) return loaded;
  const { entries } = loaded.kept;
  return {
    kind: "file",
    type: "text/csv; charset=utf-8",
    name: `${listName(kind, visit.language)}.csv`,
    content: kindCsv(kind, entries, amongOf(visit, visit.world.standards, entries)),
  };
};

/** The lists of all kinds of which there is something, in one archive. */
export const exportLists: Act<object> = async (anybody) => {
  const visit = ofPerson(anybody);
  const loaded = await taken(visit, "csv");
  if ("kind" in loaded) return loaded;
  const { language, world } = visit;
  const { entries } = loaded.kept;
  const among = amongOf(visit, world.standards, entries);
  const files = kindsIn(entries).map((kind) => ({
    name: `${listName(kind, language)}.csv`,
    bytes: new TextEncoder().encode(kindCsv(kind, entries, among)),
  }));
  return {
    kind: "file",
    type: "application/zip",
    name: `${exportWords[language].listsName}.zip`,
    content: world.archive(files, world.clock.now()),
  };
};

const exportIdIn = ({ params }: Visit): ExportId | undefined => parseId<"export">(params["export"] ?? "");

/** Asks for a file that takes a while. */
export const askFor: Act<{ readonly id: ExportId; readonly format: ExportFormat }> = async (
  anybody,
  { id, format },
) => {
  const visit = ofPerson(anybody);
  const { world, actor, language, zone } = visit;
  const asked = await askForFile(world, actor, { id, format, language, timeZone: zone });
  return asked.ok ? seeOther(`${readinessAddresses.export}#files`) : refused(asked.refusal);
};

/** Asks once more for a file that could not be made. */
export const again: Act<object> = async (anybody) => {
  const visit = ofPerson(anybody);
  const id = exportIdIn(visit);
  if (id === undefined) return missing;
  const asked = await askAgain(visit.world, visit.actor, id);
  return asked.ok ? seeOther(`${readinessAddresses.export}#files`) : refused(asked.refusal);
};

/** Wants a file no more. */
export const dropOne: Act<object> = async (anybody) => {
  const visit = ofPerson(anybody);
  const id = exportIdIn(visit);
  if (id === undefined) return missing;
  const dropped = await dropFile(visit.world, visit.actor, id);
  return dropped.ok ? seeOther(`${readinessAddresses.export}#files`) : refused(dropped.refusal);
};

const types: { readonly [F in ExportFormat]: string } = {
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** A file that was made, to whoever asked for it. */
export const download: Show = async (anybody) => {
  const visit = ofPerson(anybody);
  const { world, person } = visit;
  const id = exportIdIn(visit);
  if (id === undefined) return missing;
  const found = await world.store.withinPerson(person.id, async (tx) => findExport(tx, person.id, id));
  if (found === undefined || found.sha256 === null || !isThere(found, world.clock.now())) return missing;
  const opened = await world.files.open(found.sha256);
  if (opened === undefined) return missing;
  return {
    kind: "file",
    type: types[found.format],
    name: `${FILE_NAME}.${found.format}`,
    content: opened.stream(),
  };
};
