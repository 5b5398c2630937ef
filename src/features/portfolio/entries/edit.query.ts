import type { Entry, EntryId } from "../../../core/entries/entry.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { askedFields } from "../../../core/readiness/asked-fields.ts";
import type { Offer } from "../../../core/readiness/offered.ts";
import { findEntry, findOnly } from "../../../store/entries.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";
import { type JudgedEntry, loadReadiness } from "../readiness/readiness.query.ts";
import { type Readiness, readinessOf } from "../readiness/reading.ts";

/** What the page of an entry is made of. */
export type EditView = {
  /** Undefined where nothing was saved of it so far. */
  readonly entry: Entry | undefined;
  /** All that the person has, to choose from and to begin a new one by. */
  readonly entries: readonly JudgedEntry[];
  /** The questions that the rules of the associations followed need. */
  readonly asked: ReadonlySet<string>;
  readonly readiness: Readiness;
};

const rulesOf = (offers: readonly Offer[]) =>
  offers.map(({ edition, overlays }) => ({
    standard: edition.standard,
    overlays: edition.overlays.filter(({ id }) => overlays.includes(id)),
  }));

/** Reads an entry, those beside it, which questions are to be asked of it, and what the portfolio comes to. */
export const loadEdit = async (
  { world, person }: PersonVisit,
  kind: EntryKind,
  id: EntryId | "new" | "only",
): Promise<EditView> => {
  const { standards, clock, store } = world;
  const { entry, loaded } = await store.withinPerson(person.id, async (tx) => ({
    entry:
      id === "new"
        ? undefined
        : id === "only"
          ? await findOnly(tx, person.id, "declarations")
          : await findEntry(tx, person.id, id),
    loaded: await loadReadiness(tx, { standards, now: clock.now() }, person.id),
  }));
  return {
    entry,
    entries: loaded.kept.entries,
    asked: askedFields(kind, rulesOf(loaded.offers)),
    readiness: readinessOf(loaded, standards),
  };
};
