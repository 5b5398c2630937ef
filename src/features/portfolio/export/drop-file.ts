import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { ExportId } from "../../../core/import/export.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { dropExport, findExport } from "../../../store/exports.ts";
import type { World } from "../../../store/world.ts";

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
