import type { Person, Staff } from "../../../core/access/actor.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { type ExportId, type ExportRefusal, mayBegin } from "../../../core/import/export.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { findExport, listExports, lockExports, noteExport } from "../../../store/exports.ts";
import type { World } from "../../../store/world.ts";

type Refused = ExportRefusal | HouseRefusal;

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
