import { zoneOf } from "../../core/association/setting-history.ts";
import { toHex } from "../../core/audit/bytes.ts";
import { exportHead, exportRow } from "../../core/audit/export-lines.ts";
import type { AuditRow } from "../../core/audit/row.ts";
import { CSV_START, csvLine } from "../../core/kernel/csv.ts";
import { readSettings } from "../../store/association-settings.ts";
import { namesOf } from "../../store/persons.ts";
import type { Tx } from "../../store/tx.ts";
import { auditWords } from "../../ui/wording/site/audit.ts";
import type { Reply } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { ofStaff, type StaffVisit } from "../../web/staff-visit.ts";
import { loadHead, loadInvited, loadRowsUpTo, loadSigned } from "./audit.query.ts";
import { type AuditFilter, readFilter } from "./audit-filter.ts";
import { personsIn, sentenceOf } from "./told.ts";

/** Rows fetched at once: each time a short transaction, so that a slow reader holds nothing. */
const A_TIME = 1000;

const within = async <T>(
  { world, actor, association }: StaffVisit,
  work: (tx: Tx) => Promise<T>,
): Promise<T> => world.store.withinStaff(association.id, actor.personId, work);

/** The rows of the chain up to one, some at a time, with what `further` reads beside them. */
async function* batches<T>(
  visit: StaffVisit,
  { filter, through, timeZone }: { filter: AuditFilter; through: number; timeZone: string },
  further: (tx: Tx, rows: readonly AuditRow[]) => Promise<T>,
): AsyncGenerator<{ readonly rows: readonly AuditRow[]; readonly beside: T }> {
  for (let after = 0; ; ) {
    const batch = await within(visit, async (tx) => {
      const rows = await loadRowsUpTo(tx, visit.association.id, {
        filter,
        after,
        through,
        timeZone,
        most: A_TIME,
      });
      return { rows, beside: await further(tx, rows) };
    });
    yield batch;
    const last = batch.rows.at(-1);
    if (last === undefined || batch.rows.length < A_TIME) return;
    after = last.number;
  }
}

/** Texts as they are read; whoever stops reading ends their making. */
const streamOf = (texts: AsyncGenerator<string, void, undefined>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const text = await texts.next();
      if (text.done === true) controller.close();
      else controller.enqueue(encoder.encode(text.value));
    },
    cancel: async () => {
      await texts.return();
    },
  });
};

async function* exportTexts(visit: StaffVisit): AsyncGenerator<string, void, undefined> {
  const { head, signed } = await within(visit, async (tx) => ({
    head: await loadHead(tx, visit.association.id),
    signed: await loadSigned(tx, visit.association.id),
  }));
  yield `${exportHead(head, visit.association.slug)}\n`;
  const asked = { filter: {}, through: head.length, timeZone: "UTC" };
  for await (const { rows } of batches(visit, asked, async () => undefined)) {
    yield rows
      .map((row) => {
        const proof = row.number === signed?.length ? signed.proof : null;
        return `${exportRow(row)}\n${proof === null ? "" : `${proof}\n`}`;
      })
      .join("");
  }
}

/** Every row of an association's chain with the last proof: a file that anybody can verify. */
export const downloadExport: Show = async (anybody): Promise<Reply> => {
  const visit = ofStaff(anybody);
  return {
    kind: "file",
    type: "application/jsonl; charset=utf-8",
    name: `${visit.association.slug}-audit.jsonl`,
    content: streamOf(exportTexts(visit)),
  };
};

async function* csvTexts(visit: StaffVisit): AsyncGenerator<string, void, undefined> {
  const { language, actor, association, world, query } = visit;
  const { through, timeZone } = await within(visit, async (tx) => {
    const history = await readSettings(tx, association.id);
    return {
      through: (await loadHead(tx, association.id)).length,
      timeZone: zoneOf(history, world.clock.now()),
    };
  });
  yield CSV_START + csvLine(auditWords[language].columns);
  const asked = { filter: readFilter(query), through, timeZone };
  const named = batches(visit, asked, async (tx, rows) => ({
    persons: await namesOf(tx, personsIn(rows)),
    invited: await loadInvited(tx, association.id, rows),
  }));
  for await (const { rows, beside } of named) {
    const names = new Map<string, string>([...beside.persons, ...beside.invited]);
    const reading = { language, reader: actor.personId, names };
    yield rows
      .map((row) =>
        csvLine([
          row.number,
          new Date(row.at).toISOString(),
          sentenceOf(row, reading),
          row.action,
          row.actorKind,
          row.actorId ?? "",
          row.subjectKind,
          row.subjectId,
          row.details,
          toHex(row.hash),
        ]),
      )
      .join("");
  }
}

/** What is chosen of an association's chain as a spreadsheet, in the order in which it happened. */
export const downloadRows: Show = async (anybody): Promise<Reply> => {
  const visit = ofStaff(anybody);
  return {
    kind: "file",
    type: "text/csv; charset=utf-8",
    name: `${visit.association.slug}-audit.csv`,
    content: streamOf(csvTexts(visit)),
  };
};
