import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { EntryRefusal } from "../../../core/entries/refusal.ts";
import { saveEntry as decide, type EntrySave, type SavedEntry } from "../../../core/entries/save-entry.ts";
import { no, type Result } from "../../../core/kernel/result.ts";
import { countEntries, findEntry, findOnly, keepEntry, lockEntry } from "../../../store/entries.ts";
import type { World } from "../../../store/world.ts";

/** The most entries that a person can keep, deleted ones too: many times what anybody has. */
const MOST_ENTRIES = 5000;

/**
 * Keeps what somebody typed into an entry of their own portfolio: the one command for the page that saves as one types
 * and for the button. Sent twice it happens once; the audit is told once for each time that somebody sits down.
 */
export const saveEntry = async (
  { store, clock }: World,
  actor: Person | Staff,
  sent: EntrySave,
): Promise<Result<SavedEntry, EntryRefusal | HouseRefusal>> =>
  store.withinPerson(actor.personId, async (tx) => {
    const { personId } = actor;
    const permit = can(actor, "entry.change", { personId });
    if (!permit.ok) return no(permit.refusal);
    // Declarations are one entry, whatever id a second page made for them.
    const only = sent.kind === "declarations" ? await findOnly(tx, personId, sent.kind) : undefined;
    const save = only === undefined ? sent : { ...sent, entry: only.id };
    await lockEntry(tx, personId, save.entry);
    const there = await findEntry(tx, personId, save.entry);
    if (there === undefined && (await countEntries(tx, personId)) >= MOST_ENTRIES)
      return no({ code: "entry-not-accepted" });
    const decided = decide(there, save, clock.now());
    if (!decided.ok || !decided.value.isChanged) return decided;
    const { entry, tells } = decided.value;
    await keepEntry(tx, permit.value, personId, entry);
    if (tells !== null)
      tx.log.append({
        action: tells,
        subject: { kind: "entry", id: entry.id },
        details: { kind: entry.kind },
      });
    return decided;
  });
