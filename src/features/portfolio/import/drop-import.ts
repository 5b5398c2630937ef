import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { ImportId } from "../../../core/import/import.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { dropImport as drop, lockImport } from "../../../store/imports.ts";
import type { World } from "../../../store/world.ts";

/** Throws away what was sent and not brought in. */
export const dropImport = async (
  { store }: World,
  actor: Person | Staff,
  id: ImportId,
): Promise<Result<undefined, HouseRefusal>> =>
  store.withinPerson(actor.personId, async (tx): Promise<Result<undefined, HouseRefusal>> => {
    const { personId } = actor;
    const permit = can(actor, "entry.change", { personId });
    if (!permit.ok) return no(permit.refusal);
    if ((await lockImport(tx, personId, id)) === undefined) return no({ code: "not-there" });
    await drop(tx, permit.value, personId, id);
    return yes(undefined);
  });
