import type { Entry, EntryId } from "../../../core/entries/entry.ts";
import { type Offer, offeredTo } from "../../../core/readiness/offered.ts";
import { readFollowedSettings } from "../../../store/association-settings.ts";
import { findEntry } from "../../../store/entries.ts";
import { listFollows } from "../../../store/follows.ts";
import { together } from "../../../store/together.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";

/** An entry that is not deleted, and what its person could apply for. */
export type Suggested = { readonly entry: Entry | undefined; readonly offers: readonly Offer[] };

/** Reads them. */
export const loadSuggested = async ({ world, person }: PersonVisit, id: EntryId): Promise<Suggested> => {
  const { store, standards, clock } = world;
  return store.withinPerson(person.id, async (tx) => {
    const { entry, follows, settings } = await together({
      entry: findEntry(tx, person.id, id),
      follows: listFollows(tx, person.id),
      settings: readFollowedSettings(tx, person.id),
    });
    return {
      entry: entry?.deletedAt === null ? entry : undefined,
      offers: offeredTo(standards, follows, settings, clock.now()),
    };
  });
};
