import { type RawBuilder, sql } from "kysely";
import { type Application, isOpen } from "../../../core/application/application.ts";
import type { TypedEntry } from "../../../core/entries/entry.ts";
import { holdersNamed } from "../../../core/entries/holders-named.ts";
import type { Kept } from "../../../core/entries/kept.ts";
import type { AssociationId, PersonId } from "../../../core/kernel/ids.ts";
import type { Instant } from "../../../core/kernel/instant.ts";
import { type PlanStep, standingSteps } from "../../../core/planning/plan-step.ts";
import { type Follow, latestToday, type Offer, offeredTo } from "../../../core/readiness/offered.ts";
import type { Applied } from "../../../core/readiness/readiness.ts";
import type { Holder, HolderId } from "../../../core/register/standing.ts";
import type { Library } from "../../../core/standards/library.ts";
import { readApplied } from "../../../store/application-process.ts";
import { listOwnApplications } from "../../../store/applications.ts";
import { readFollowedSettings } from "../../../store/association-settings.ts";
import { type KeptConfirmation, listConfirmations } from "../../../store/confirmations.ts";
import { fixed, type PlaceOf } from "../../../store/fixed.ts";
import { listFollows } from "../../../store/follows.ts";
import { holdersFor, judgedEntries, selectJudged } from "../../../store/judged-entries.ts";
import { listSteps } from "../../../store/plan-steps.ts";
import { together } from "../../../store/together.ts";
import type { Tx } from "../../../store/tx.ts";

/** An entry as far as it is judged. */
export type JudgedEntry = TypedEntry;

/** Everything that readiness is worked out of. */
export type Loaded = {
  readonly kept: Kept & { readonly entries: readonly JudgedEntry[] };
  readonly confirmations: readonly KeptConfirmation[];
  /** Those who confirmed something, by name, where they were asked for. */
  readonly confirmers: ReadonlyMap<AssociationId, string>;
  readonly follows: readonly Follow[];
  /** What the person means to do next, as far as it is not done. */
  readonly steps: readonly PlanStep[];
  readonly offers: readonly Offer[];
  /** Those that are under way: what they have of their own is done in them. */
  readonly applications: readonly Application[];
  /** What they apply for, with what those applications have of their own. */
  readonly applied: readonly Applied[];
};

/** One text for the entries of one group, or of one window. */
const stampOver = (rows: RawBuilder<unknown>) =>
  sql<string>`concat_ws(' ', count(*) ${rows}, sum(hashtextextended(id::text, version)) ${rows}, max(changed_at) ${rows})`.as(
    "stamp",
  );

const stampOf = fixed((db, place: PlaceOf<{ readonly person: PersonId }>) =>
  db
    .selectFrom("portfolio_entries")
    .select(stampOver(sql``))
    .where("person_id", "=", place("person"))
    .where("deleted_at", "is", null)
    // So that there is no row at all where there is nothing to see.
    .groupBy("person_id"),
);

/**
 * Which entries those are, in which of their versions: another text after every change. The entries themselves, which may
 * be long, are not read for it.
 */
const stampOfEntries = async (tx: Tx, person: PersonId): Promise<string> => {
  const found = await tx.maybe("readiness.stamp", stampOf(tx, { person }));
  return found?.stamp ?? "";
};

type StampedEntries = { readonly stamp: string; readonly entries: readonly JudgedEntry[] };

/** The same entries and their stamp in one statement: what comes between two would be known by the stamp of what was before. */
const stampedEntries = async (tx: Tx, person: PersonId): Promise<StampedEntries> => {
  const rows = await tx.many(
    "readiness.stamped-entries",
    selectJudged(tx, person).select(stampOver(sql`over ()`)),
  );
  return {
    stamp: rows[0]?.stamp ?? "",
    entries: rows.map(({ id, kind, fields }) => ({ id, kind, fields })),
  };
};

/** Those who confirmed something of a person's entries, by name. */
export const confirmersOf = async (tx: Tx, person: PersonId) =>
  tx.many(
    "readiness.confirmers",
    tx.db
      .selectFrom("associations")
      .select(["id", "name"])
      .where("id", "in", (query) =>
        query
          .selectFrom("entry_confirmations")
          .select("association_id")
          .where("person_id", "=", person)
          .where("withdrawn_at", "is", null),
      ),
  );

type Asked = {
  readonly standards: Library;
  readonly now: Instant;
  /** Where a page says who confirmed something. */
  readonly withConfirmers?: boolean | undefined;
};

type Beside = Omit<Loaded, "kept"> & { readonly kept: Omit<Loaded["kept"], "entries" | "holders"> };

/** What somebody applies for, with what those applications have of their own; in the scope of that person, or of staff. */
export const appliedBy = async (
  tx: Tx,
  { standards, now }: Pick<Asked, "standards" | "now">,
  person: PersonId,
): Promise<readonly (Application & Applied)[]> => {
  const applications = (await listOwnApplications(tx, person)).filter(isOpen);
  return Promise.all(applications.map(async (each) => readApplied(tx, each, { standards, now })));
};

/** What readiness is worked out of besides the entries and whom they name. */
const readBeside = async (
  tx: Tx,
  { standards, now, withConfirmers = false }: Asked,
  person: PersonId,
): Promise<Beside> => {
  const { follows, settings, confirmations, confirmers, steps, applied } = await together({
    follows: listFollows(tx, person),
    settings: readFollowedSettings(tx, person),
    confirmations: listConfirmations(tx, person),
    confirmers: withConfirmers ? confirmersOf(tx, person) : [],
    steps: listSteps(tx, person),
    applied: appliedBy(tx, { standards, now }, person),
  });
  const offers = offeredTo(standards, follows, settings, now);
  const on = latestToday(offers, now);
  return {
    kept: { id: person, confirmations, association: null, on },
    confirmations,
    confirmers: new Map(confirmers.map(({ id, name }) => [id, name])),
    follows,
    steps: standingSteps(steps).filter(({ doneAt }) => doneAt === null),
    offers,
    applications: applied,
    applied,
  };
};

const loadedOf = (
  beside: Beside,
  entries: readonly JudgedEntry[],
  holders: ReadonlyMap<HolderId, Holder>,
): Loaded => ({ ...beside, kept: { ...beside.kept, entries, holders } });

/** Reads everything that a person's readiness is worked out of, in their own scope: one write, and one for the register. */
export const loadReadiness = async (tx: Tx, asked: Asked, person: PersonId): Promise<Loaded> => {
  const { entries, beside } = await together({
    entries: judgedEntries(tx, person),
    beside: readBeside(tx, asked, person),
  });
  return loadedOf(beside, entries, await holdersFor(tx, person, holdersNamed(entries, beside.confirmations)));
};

/** True where staff found entries to be about the same people of the register. */
const sameNamed = (
  known: readonly KeptConfirmation[] | undefined,
  present: readonly KeptConfirmation[],
): boolean => holdersNamed([], known ?? []).join() === holdersNamed([], present).join();

/** What was loaded, and which entries of a person that was. */
export type Stamped = { readonly stamp: string; readonly loaded: Loaded };

/**
 * The same where it was loaded before: the entries are read again only where they are others than those known. In a
 * transaction that writes nothing, so that only what everybody sees is ever known.
 */
export const reloadReadiness = async (
  tx: Tx,
  asked: Asked,
  person: PersonId,
  known: Stamped | undefined,
): Promise<Stamped> => {
  const { stamp, fresh, beside, holders } = await together({
    stamp: known === undefined ? undefined : stampOfEntries(tx, person),
    fresh: known === undefined ? stampedEntries(tx, person) : undefined,
    beside: readBeside(tx, asked, person),
    holders:
      known === undefined
        ? undefined
        : holdersFor(tx, person, holdersNamed(known.loaded.kept.entries, known.loaded.confirmations)),
  });
  const areSame = sameNamed(known?.loaded.confirmations, beside.confirmations);
  if (known !== undefined && holders !== undefined && known.stamp === stamp && areSame)
    return { stamp, loaded: loadedOf(beside, known.loaded.kept.entries, holders) };
  const read = fresh ?? (await stampedEntries(tx, person));
  const named = await holdersFor(tx, person, holdersNamed(read.entries, beside.confirmations));
  return { stamp: read.stamp, loaded: loadedOf(beside, read.entries, named) };
};
