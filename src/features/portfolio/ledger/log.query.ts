import { seriesLike, type ThereAlready, thereAlready } from "../../../core/entries/doubled-days.ts";
import type { EditorId, Entry, EntryId } from "../../../core/entries/entry.ts";
import type { TypedFields } from "../../../core/entries/fields.ts";
import { linesIn } from "../../../core/entries/read-series.ts";
import { parseId } from "../../../core/kernel/ids.ts";
import { askedFields } from "../../../core/readiness/asked-fields.ts";
import type { Holder, HolderId } from "../../../core/register/standing.ts";
import { type FoundHolder, findNamedHolder } from "../../../store/register.ts";
import type { Typed } from "../../../web/form.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";
import { type JudgedEntry, loadReadiness } from "../readiness/readiness.query.ts";
import { type Readiness, readinessOf } from "../readiness/reading.ts";
import type { LogTyped } from "./log.form.ts";

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
    fields,
    holder,
  }: {
    readonly person: EntryId;
    readonly fields: TypedFields;
    readonly holder: FoundHolder | undefined;
  },
): Readiness => {
  const entry: JudgedEntry = { id: person, kind: "providers", fields: storedAs(fields) };
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

/** Somebody who is not among the providers yet. */
export const NEW_PROVIDER = "new";

/** One text of what was sent. */
export const firstTyped = (typed: Typed, name: string): string => (typed[name]?.[0] ?? "").trim();

/** The RSC entry that the page would make, as far as it is typed. */
export const rscTyped = (sent: LogTyped): TypedFields => {
  const { typed, person } = sent;
  const who = firstTyped(sent.typed, "who");
  return {
    provider: who === "" ? [] : [who === NEW_PROVIDER ? person : who],
    form: typed["form"] ?? [],
    logged: ["sessions"],
    sessions: linesIn(typed).flat(),
    bands: typed["bands"] ?? [],
    whileProvidingRsc: typed["whileProvidingRsc"] ?? [],
  };
};

/** What the page would add of somebody who is not among the providers yet. */
export const newProvider = (sent: LogTyped, holder: FoundHolder | undefined): TypedFields | undefined => {
  if (firstTyped(sent.typed, "who") !== NEW_PROVIDER) return undefined;
  const name = firstTyped(sent.typed, "name");
  return {
    name: [name === "" ? (holder?.name ?? "") : name],
    holder: holder === undefined ? [] : [holder.id],
  };
};

/** Series of the person with the provider and in the form that are typed, to which the days can be added. */
export const seriesFor = ({ readiness }: LogView, sent: LogTyped): readonly JudgedEntry[] => {
  const { provider, form } = rscTyped(sent);
  return seriesLike(readiness.loaded.kept.entries, new Set(provider), form?.[0] ?? "");
};

/** The series that is there to which the days are to be added, where one was chosen. */
export const intoOf = (view: LogView, sent: LogTyped): EntryId | undefined => {
  const into = parseId<"entry">(firstTyped(sent.typed, "into"));
  return seriesFor(view, sent).find(({ id }) => id === into)?.id;
};

/** What is recorded already with the same person on the days that are typed. */
export const thereIn = (view: LogView, sent: LogTyped): ThereAlready => {
  const into = intoOf(view, sent);
  return thereAlready(view.readiness.loaded.kept.entries, {
    own: [sent.id, ...(into === undefined ? [] : [into])],
    into,
    typed: rscTyped(sent),
    provider: newProvider(sent, view.holder),
  });
};
