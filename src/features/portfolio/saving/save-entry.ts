import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { isAnyThere, newlyThere } from "../../../core/entries/doubled-days.ts";
import { type Entry, typedOf } from "../../../core/entries/entry.ts";
import type { TypedFields } from "../../../core/entries/fields.ts";
import { MOST_KEPT } from "../../../core/entries/most-typed.ts";
import type { EntryRefusal } from "../../../core/entries/refusal.ts";
import {
  charactersIn,
  saveEntry as decide,
  type EntrySave,
  type SavedEntry,
} from "../../../core/entries/save-entry.ts";
import type { PersonId } from "../../../core/kernel/ids.ts";
import { no, type Result } from "../../../core/kernel/result.ts";
import {
  findEntry,
  findOnly,
  keepEntry,
  listEntries,
  lockDeclarations,
  lockEntry,
  lockSeries,
  measureEntries,
} from "../../../store/entries.ts";
import type { Tx } from "../../../store/tx.ts";
import type { World } from "../../../store/world.ts";

/** An entry of more characters than this is looked at more closely: few ever have as many. */
const LONG = 5000;

/** What was typed; in which session is known of whoever typed it. */
type Sent = Omit<EntrySave, "session"> & {
  /**
   * What the entry held when its page was opened, where it is to be asked about hours that are there already: what was there
   * already then was asked about then.
   */
  readonly opened?: TypedFields | undefined;
};

/** Declarations are one entry, whatever id a second page made for them, and however close the two were to each other. */
const placed = async (tx: Tx, person: PersonId, sent: Sent): Promise<Sent> => {
  if (sent.kind !== "declarations") return sent;
  await lockDeclarations(tx, person);
  const only = await findOnly(tx, person, sent.kind);
  return only === undefined ? sent : { ...sent, entry: only.id };
};

/** Whether hours of an entry are recorded already that were not so when its page was opened. */
const isThere = async (tx: Tx, person: PersonId, entry: Entry, opened: TypedFields): Promise<boolean> =>
  entry.kind === "rsc" &&
  isAnyThere(newlyThere(await listEntries(tx, person), { id: entry.id, typed: typedOf(entry) }, opened));

type Saved = Result<SavedEntry, EntryRefusal | HouseRefusal>;

/**
 * Keeps what somebody typed into an entry, in a transaction in which more is done: all of it happens or nothing. Sent
 * twice it happens once; the audit is told once for each sitting.
 */
export const saveEntryIn = async (
  tx: Tx,
  { clock }: Pick<World, "clock">,
  actor: Person | Staff,
  sent: Sent,
): Promise<Saved> => {
  const { personId, sessionId: session } = actor;
  const permit = can(actor, "entry.change", { personId });
  if (!permit.ok) return no(permit.refusal);
  const save = await placed(tx, personId, sent);
  // Whoever saves hours waits for others who do, so that what is asked about is all that there is.
  if (save.kind === "rsc") await lockSeries(tx, personId);
  await lockEntry(tx, personId, save.entry);
  const there = await findEntry(tx, personId, save.entry);
  const { opened, ...typed } = save;
  const decided = decide(there, { ...typed, session }, clock.now());
  if (!decided.ok) return decided;
  if (opened !== undefined && (await isThere(tx, personId, decided.value.entry, opened)))
    return no({ code: "hours-there-already" });
  if (!decided.value.isChanged) return decided;
  const { entry, tells } = decided.value;
  const isLonger = there === undefined || charactersIn(entry) > charactersIn(there);
  if (isLonger && (there === undefined || charactersIn(entry) > LONG)) {
    const kept = await measureEntries(tx, personId);
    const isFull = there === undefined && kept.entries >= MOST_KEPT.entries;
    if (isFull || kept.characters > MOST_KEPT.characters) return no({ code: "portfolio-full" });
  }
  await keepEntry(tx, permit.value, personId, entry);
  if (tells !== null)
    tx.log.append({
      action: tells,
      subject: { kind: "entry", id: entry.id },
      details: { kind: entry.kind },
    });
  return decided;
};

/** The one command for the page that saves as one types and for the button. */
export const saveEntry = async (world: World, actor: Person | Staff, sent: Sent): Promise<Saved> =>
  world.store.withinPerson(actor.personId, async (tx) => saveEntryIn(tx, world, actor, sent));
