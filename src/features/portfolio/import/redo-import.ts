import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { isTooMuch } from "../../../core/entries/most-typed.ts";
import type { EntryRefusal } from "../../../core/entries/refusal.ts";
import type { ImportId } from "../../../core/import/import.ts";
import type { ImportRefusal } from "../../../core/import/refusal.ts";
import { mayRedo } from "../../../core/import/undo-import.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { measureEntries } from "../../../store/entries.ts";
import { restoreImported } from "../../../store/imported-entries.ts";
import { lockImport, lockImporting, settleImport } from "../../../store/imports.ts";
import type { World } from "../../../store/world.ts";

type Refused = ImportRefusal | EntryRefusal | HouseRefusal;

/** Brings back what taking an import back had removed. Pressed twice it happens once. */
export const redoImport = async (
  { store, clock }: World,
  actor: Person | Staff,
  id: ImportId,
): Promise<Result<ImportId, Refused>> =>
  store.withinPerson(actor.personId, async (tx): Promise<Result<ImportId, Refused>> => {
    const { personId } = actor;
    const permit = can(actor, "entry.change", { personId });
    if (!permit.ok) return no(permit.refusal);
    await lockImporting(tx, personId);
    const found = await lockImport(tx, personId, id);
    if (found === undefined) return no({ code: "not-there" });
    if (found.state === "taken") return yes(id);
    const now = clock.now();
    const may = mayRedo(found, now);
    if (!may.ok || found.undoneAt === null) return no(may.ok ? { code: "import-not-undone" } : may.refusal);
    const entries = await restoreImported(tx, permit.value, personId, id, found.undoneAt, now);
    if (isTooMuch(await measureEntries(tx, personId))) return no({ code: "portfolio-full" });
    await settleImport(tx, permit.value, personId, found, { state: "brought-back" });
    tx.log.append({ action: "import.redone", subject: { kind: "import", id }, details: { entries } });
    return yes(id);
  });
