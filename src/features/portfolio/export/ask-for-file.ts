import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import {
  type Export,
  type ExportId,
  type ExportRefusal,
  forgottenFor,
  mayBegin,
} from "../../../core/import/export.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import {
  beginExport,
  dropExport,
  findExport,
  listExports,
  lockExports,
  noteExport,
} from "../../../store/exports.ts";
import type { World } from "../../../store/world.ts";

type Refused = ExportRefusal | HouseRefusal;

/** What somebody asks for, with the id that was made with the page. */
export type Asking = Pick<Export, "id" | "format" | "language" | "timeZone">;

/** Asks for a file that takes a while: it is made beside everything else. Asked twice it is one. */
export const askForFile = async (
  { store, clock }: World,
  actor: Person | Staff,
  asked: Asking,
): Promise<Result<undefined, Refused>> =>
  store.withinPerson(actor.personId, async (tx): Promise<Result<undefined, Refused>> => {
    const { personId } = actor;
    const permit = can(actor, "portfolio.export", { personId });
    if (!permit.ok) return no(permit.refusal);
    const now = clock.now();
    await lockExports(tx, personId);
    const there = await listExports(tx, personId, now);
    if (there.some(({ id }) => id === asked.id)) return yes(undefined);
    const may = mayBegin(there);
    if (!may.ok) return no(may.refusal);
    for (const id of forgottenFor(there)) await dropExport(tx, permit.value, personId, id);
    if (!(await beginExport(tx, permit.value, personId, { ...asked, madeAt: now }))) return yes(undefined);
    tx.log.append({
      action: "portfolio.exported",
      subject: { kind: "person", id: personId },
      details: { format: asked.format },
    });
    tx.outbox.put({ kind: "portfolio-export", id: asked.id });
    return yes(undefined);
  });

/** Asks once more for a file that could not be made. */
export const askAgain = async (
  { store, clock }: World,
  { personId }: Person | Staff,
  id: ExportId,
): Promise<Result<undefined, Refused>> =>
  store.withinPerson(personId, async (tx): Promise<Result<undefined, Refused>> => {
    await lockExports(tx, personId);
    const found = await findExport(tx, personId, id);
    if (found === undefined) return no({ code: "not-there" });
    if (found.state !== "failed") return yes(undefined);
    const may = mayBegin(await listExports(tx, personId, clock.now()));
    if (!may.ok) return no(may.refusal);
    await noteExport(tx, personId, id, { state: "waiting", progress: 0 }, clock.now());
    tx.outbox.put({ kind: "portfolio-export", id });
    return yes(undefined);
  });

/** Wants a file no more: what is not made yet is not made. */
export const dropFile = async (
  { store }: World,
  actor: Person | Staff,
  id: ExportId,
): Promise<Result<undefined, HouseRefusal>> =>
  store.withinPerson(actor.personId, async (tx): Promise<Result<undefined, HouseRefusal>> => {
    const { personId } = actor;
    const permit = can(actor, "portfolio.export", { personId });
    if (!permit.ok) return no(permit.refusal);
    if ((await findExport(tx, personId, id)) === undefined) return no({ code: "not-there" });
    await dropExport(tx, permit.value, personId, id);
    return yes(undefined);
  });
