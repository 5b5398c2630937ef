import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { ImportId } from "../../../core/import/import.ts";
import type { Matching } from "../../../core/import/matching.ts";
import type { ImportRefusal } from "../../../core/import/refusal.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { keepMatching as keep, lockImport } from "../../../store/imports.ts";
import type { World } from "../../../store/world.ts";

/** How a list is to be read, and the version that the page showed. */
export type MatchingKept = { readonly id: ImportId; readonly seen: number; readonly matching: Matching };

/** Keeps how a list is to be read. Where another page did so since, what was chosen there stands and this is asked again. */
export const keepMatching = async (
  { store }: World,
  actor: Person | Staff,
  { id, seen, matching }: MatchingKept,
): Promise<Result<undefined, ImportRefusal | HouseRefusal>> =>
  store.withinPerson(actor.personId, async (tx): Promise<Result<undefined, ImportRefusal | HouseRefusal>> => {
    const { personId } = actor;
    const permit = can(actor, "entry.change", { personId });
    if (!permit.ok) return no(permit.refusal);
    const found = await lockImport(tx, personId, id);
    if (found === undefined || found.content.source !== "list" || found.state !== "looking")
      return no({ code: "not-there" });
    const isSame = JSON.stringify(found.matching) === JSON.stringify(matching);
    if (isSame) return yes(undefined);
    if (found.version !== seen) return no({ code: "import-changed-since" });
    await keep(tx, permit.value, personId, found, matching);
    return yes(undefined);
  });
