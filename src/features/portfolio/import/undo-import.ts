import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { ImportId } from "../../../core/import/import.ts";
import type { ImportRefusal } from "../../../core/import/refusal.ts";
import { type Brought, mayUndo, undoingOf } from "../../../core/import/undo-import.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { broughtBy, deleteImported, providersNamed } from "../../../store/imported-entries.ts";
import { lockImport, lockImporting, settleImport } from "../../../store/imports.ts";
import type { World } from "../../../store/world.ts";

/** Which import is taken back; `changed` where what the person changed since goes too. */
export type TakingBack = { readonly id: ImportId; readonly changed: boolean };

/**
 * Takes back what an import brought: exactly that, and of it nothing that was changed since unless the person says so.
 * An entry that somebody types into at this very moment stays. Pressed twice it happens once.
 */
export const undoImport = async (
  { store, clock }: World,
  actor: Person | Staff,
  { id, changed }: TakingBack,
): Promise<Result<ImportId, ImportRefusal | HouseRefusal>> =>
  store.withinPerson(actor.personId, async (tx): Promise<Result<ImportId, ImportRefusal | HouseRefusal>> => {
    const { personId } = actor;
    const permit = can(actor, "entry.change", { personId });
    if (!permit.ok) return no(permit.refusal);
    await lockImporting(tx, personId);
    const found = await lockImport(tx, personId, id);
    if (found === undefined) return no({ code: "not-there" });
    if (found.state === "undone") return yes(id);
    const now = clock.now();
    const may = mayUndo(found, now);
    if (!may.ok) return no(may.refusal);
    const brought = await broughtBy(tx, personId, id);
    const undoing = undoingOf(brought, await providersNamed(tx, personId));
    const going = new Set(changed ? [...undoing.untouched, ...undoing.changed] : undoing.untouched);
    const deleting = brought.filter((each) => going.has(each.id));
    const isProvider = ({ kind }: Brought): boolean => kind === "providers";
    const entries = deleting.filter((each) => !isProvider(each));
    const deleted = [...(await deleteImported(tx, permit.value, personId, entries, now))];
    // What somebody typed into meanwhile stays, and with it whom it names.
    const named = new Set((await providersNamed(tx, personId)).map(({ provider }) => provider));
    const providers = deleting.filter((each) => isProvider(each) && !named.has(each.id));
    deleted.push(...(await deleteImported(tx, permit.value, personId, providers, now)));
    await settleImport(tx, permit.value, personId, found, { state: "undone", undoneAt: now });
    tx.log.append({
      action: "import.undone",
      subject: { kind: "import", id },
      details: { entries: deleted.length, kept: brought.length - undoing.gone - deleted.length },
    });
    return yes(id);
  });
