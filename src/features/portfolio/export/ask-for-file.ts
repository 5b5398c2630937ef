import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { type Export, type ExportRefusal, forgottenFor, mayBegin } from "../../../core/import/export.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { beginExport, dropExport, listExports, lockExports } from "../../../store/exports.ts";
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
