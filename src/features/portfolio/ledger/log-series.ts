import type { Person, Staff } from "../../../core/access/actor.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { EditorId, EntryId } from "../../../core/entries/entry.ts";
import type { TypedFields } from "../../../core/entries/fields.ts";
import { withFurther } from "../../../core/entries/read-series.ts";
import type { EntryRefusal } from "../../../core/entries/refusal.ts";
import { type Result, yes } from "../../../core/kernel/result.ts";
import { findEntry, lockEntry } from "../../../store/entries.ts";
import type { World } from "../../../store/world.ts";
import { saveEntryIn } from "../saving/save-entry.ts";

/** A series to be kept: as an entry of its own, or with one that is there. */
export type Series = {
  readonly editor: EditorId;
  readonly entry: EntryId;
  readonly typed: TypedFields;
  /** Somebody to be added first. */
  readonly provider: { readonly id: EntryId; readonly typed: TypedFields } | undefined;
};

const savesOf = (typed: TypedFields, base = 0) =>
  Object.entries(typed)
    .filter(([, texts]) => (texts ?? []).length > 0)
    .map(([field, texts]) => ({ field, typed: texts ?? [], base, number: 1 }));

/** The entry of a series, and how many of its sessions it had already. */
export type Logged = { readonly entry: EntryId; readonly passedOver: number };

/** Keeps a series, and whoever gave it, as one. Sent twice it is kept once: every save has the number of its page. */
export const logSeries = async (
  world: World,
  actor: Person | Staff,
  { editor, entry, typed, provider }: Series,
): Promise<Result<Logged, EntryRefusal | HouseRefusal>> =>
  world.store.withinPerson(
    actor.personId,
    async (tx): Promise<Result<Logged, EntryRefusal | HouseRefusal>> => {
      if (provider !== undefined) {
        const saves = savesOf(provider.typed);
        const sent = { entry: provider.id, kind: "providers", editor, saves } as const;
        const added = await saveEntryIn(tx, world, actor, sent);
        if (!added.ok) return added;
      }
      await lockEntry(tx, actor.personId, entry);
      const there = await findEntry(tx, actor.personId, entry);
      const isOwn = there === undefined || there.editors[editor] !== undefined;
      const further = isOwn ? undefined : withFurther(there.fields["sessions"]?.typed ?? [], typed);
      const saves =
        further === undefined
          ? savesOf(typed)
          : [{ field: "sessions", typed: further.sessions, base: there?.version ?? 0, number: 1 }];
      const saved = await saveEntryIn(tx, world, actor, { entry, kind: "rsc", editor, saves });
      return saved.ok ? yes({ entry, passedOver: further?.passedOver.length ?? 0 }) : saved;
    },
  );
