import { type EditorId, type Entry, type EntryId, typedOf } from "../../../core/entries/entry.ts";
import type { TypedFields } from "../../../core/entries/fields.ts";
import { parseId } from "../../../core/kernel/ids.ts";
import { askedFields } from "../../../core/readiness/asked-fields.ts";
import type { Holder, HolderId } from "../../../core/register/standing.ts";
import { type FoundHolder, findNamedHolder } from "../../../store/register.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";
import { type JudgedEntry, loadReadiness } from "../readiness/readiness.query.ts";
import { type Readiness, readinessOf } from "../readiness/reading.ts";

/** What the page of a series is made of. */
export type LogView = {
  readonly readiness: Readiness;
  readonly providers: readonly JudgedEntry[];
  /** Whom the page names in the register, for somebody who is not among the providers yet. */
  readonly holder: FoundHolder | undefined;
  /** The questions that the rules of the associations followed need. */
  readonly asked: ReadonlySet<string>;
};

/** Reads what a series is logged beside. */
export const loadLog = async ({ world, person }: PersonVisit, holder: string): Promise<LogView> => {
  const { standards, clock, store } = world;
  const { loaded, found } = await store.withinPerson(person.id, async (tx) => ({
    loaded: await loadReadiness(tx, { standards, now: clock.now() }, person.id),
    found: await findNamedHolder(tx, parseId<"holder">(holder) ?? ""),
  }));
  const rules =
    loaded.offers.length === 0
      ? [...standards.editions.values()].map(({ standard }) => ({ standard, overlays: [] }))
      : loaded.offers.map(({ edition, overlays }) => ({
          standard: edition.standard,
          overlays: edition.overlays.filter(({ id }) => overlays.includes(id)),
        }));
  return {
    readiness: readinessOf(loaded, standards),
    providers: loaded.kept.entries.filter(({ kind }) => kind === "providers"),
    holder: found,
    asked: askedFields("rsc", rules),
  };
};

const storedAs = (typed: TypedFields): Entry["fields"] =>
  Object.fromEntries(
    Object.entries(typed).map(([name, texts]) => [
      name,
      { typed: texts ?? [], version: 1, editor: "page" as EditorId, number: 1 },
    ]),
  );

/** The same portfolio with somebody who is only typed on the page so far. */
export const withSomebody = (
  readiness: Readiness,
  {
    person,
    name,
    holder,
  }: { readonly person: EntryId; readonly name: string; readonly holder: FoundHolder | undefined },
): Readiness => {
  const fields = storedAs({ name: [name], holder: holder === undefined ? [] : [holder.id] });
  const entry: JudgedEntry = { id: person, kind: "providers", fields };
  const of = ({ kept, loaded, ...rest }: Readiness): Readiness => {
    const holders = new Map<HolderId, Holder>(kept.holders);
    if (holder !== undefined) holders.set(holder.id, holder);
    const more = { ...kept, entries: [...kept.entries, entry], holders };
    return {
      ...rest,
      kept: more,
      loaded: { ...loaded, kept: { ...loaded.kept, entries: more.entries, holders } },
      at: (offer) => of(readiness.at(offer)),
    };
  };
  return of(readiness);
};

/** Series of the person with the same provider and form, to which further days can be added. */
export const seriesLike = ({ loaded }: Readiness, provider: string, form: string): readonly JudgedEntry[] =>
  loaded.kept.entries.filter((entry) => {
    if (entry.kind !== "rsc") return false;
    const typed = typedOf(entry);
    return (
      typed["provider"]?.[0] === provider &&
      typed["form"]?.[0] === form &&
      typed["logged"]?.[0] === "sessions"
    );
  });
