import type { Person, Staff } from "../../../core/access/actor.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { isAnyThere, thereAlready } from "../../../core/entries/doubled-days.ts";
import type { EditorId, EntryId } from "../../../core/entries/entry.ts";
import type { TypedFields } from "../../../core/entries/fields.ts";
import { withFurther } from "../../../core/entries/read-series.ts";
import type { EntryRefusal } from "../../../core/entries/refusal.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { findEntry, listEntries, lockEntry, lockSeries } from "../../../store/entries.ts";
import type { World } from "../../../store/world.ts";
import { saveEntryIn } from "../saving/save-entry.ts";

/** A series to be kept: as an entry of its own, or with one that is there. */
export type Series = {
  readonly editor: EditorId;
  /** The entry that the page would make. */
  readonly id: EntryId;
  /** The entry that is there to which it is added. */
  readonly into: EntryId | undefined;
  readonly typed: TypedFields;
  /** Somebody to be added first. */
  readonly provider: { readonly id: EntryId; readonly typed: TypedFields } | undefined;
  /** Days that are recorded already are meant to be there twice. */
  readonly mayDouble: boolean;
};

/** The entry of a series, and how many of its sessions it had already. */
export type Logged = { readonly entry: EntryId; readonly passedOver: number };

type Refused = EntryRefusal | HouseRefusal;

/**
 * Keeps a series, and whoever gave it, as one. The page of a series makes one entry, however often it is sent: sent again
 * with something changed it changes that entry. Days that are recorded already are not taken a second time unasked, also
 * where two pages send them at the same moment.
 */
export const logSeries = async (
  world: World,
  actor: Person | Staff,
  { editor, id, into, typed, provider, mayDouble }: Series,
): Promise<Result<Logged, Refused>> =>
  world.store.withinPerson(actor.personId, async (tx): Promise<Result<Logged, Refused>> => {
    const number = world.clock.now();
    const savesOf = (fields: TypedFields, base = 0) =>
      Object.entries(fields).map(([field, texts]) => ({ field, typed: texts ?? [], base, number }));
    await lockSeries(tx, actor.personId);
    const { personId } = actor;
    if (!mayDouble) {
      const there = thereAlready(await listEntries(tx, personId), {
        own: [id, ...(into === undefined ? [] : [into])],
        into,
        typed,
        provider: provider?.typed,
      });
      if (isAnyThere(there)) return no({ code: "hours-there-already" });
    }
    if (provider !== undefined) {
      const saves = savesOf(provider.typed);
      const sent = { entry: provider.id, kind: "providers", editor, saves } as const;
      const added = await saveEntryIn(tx, world, actor, sent);
      if (!added.ok) return added;
    }
    const entry = into ?? id;
    await lockEntry(tx, personId, entry);
    const there = await findEntry(tx, personId, entry);
    const isOwn = into === undefined && (there === undefined || there.editors[editor] !== undefined);
    const further = isOwn ? undefined : withFurther(there?.fields["sessions"]?.typed ?? [], typed);
    const saves =
      further === undefined
        ? savesOf(typed)
        : [{ field: "sessions", typed: further.sessions, base: there?.version ?? 0, number }];
    const saved = await saveEntryIn(tx, world, actor, { entry, kind: "rsc", editor, saves });
    return saved.ok ? yes({ entry, passedOver: further?.passedOver.length ?? 0 }) : saved;
  });
