import type { Entry } from "../../../core/entries/entry.ts";
import { holdersNamed } from "../../../core/entries/holders-named.ts";
import type { Kept } from "../../../core/entries/kept.ts";
import { formatDay } from "../../../core/kernel/calendar.ts";
import type { AssociationId, PersonId } from "../../../core/kernel/ids.ts";
import { type Instant, localDay } from "../../../core/kernel/instant.ts";
import { type Follow, type Offer, offeredTo } from "../../../core/readiness/offered.ts";
import type { Holder, HolderId } from "../../../core/register/standing.ts";
import type { Library } from "../../../core/standards/library.ts";
import { readFollowedSettings } from "../../../store/association-settings.ts";
import { type KeptConfirmation, listConfirmations } from "../../../store/confirmations.ts";
import { listFollows } from "../../../store/follows.ts";
import { findHolders } from "../../../store/register.ts";
import { together } from "../../../store/together.ts";
import type { Tx } from "../../../store/tx.ts";

/** An entry as far as it is judged. */
export type JudgedEntry = Pick<Entry, "id" | "kind" | "fields">;

/** Everything that readiness is worked out of. */
export type Loaded = {
  readonly kept: Kept & { readonly entries: readonly JudgedEntry[] };
  readonly confirmations: readonly KeptConfirmation[];
  /** Those who confirmed something, by name, where they were asked for. */
  readonly confirmers: ReadonlyMap<AssociationId, string>;
  readonly follows: readonly Follow[];
  readonly offers: readonly Offer[];
};

/** The entries of a person that are not deleted. */
export const judgedEntries = async (tx: Tx, person: PersonId): Promise<readonly JudgedEntry[]> =>
  tx.many(
    "readiness.entries",
    tx.db
      .selectFrom("portfolio_entries")
      .select(["id", "kind", "fields"])
      .where("person_id", "=", person)
      .where("deleted_at", "is", null)
      .orderBy("position"),
  );

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

/** Those in the register of standing whom entries name. */
export const registered = async (tx: Tx, ids: readonly HolderId[]): Promise<ReadonlyMap<HolderId, Holder>> =>
  new Map((await findHolders(tx, ids)).map((holder) => [holder.id, holder] as const));

type Asked = {
  readonly standards: Library;
  readonly now: Instant;
  /** Where a page says who confirmed something. */
  readonly withConfirmers?: boolean | undefined;
};

/** Reads everything that a person's readiness is worked out of, in their own scope: one write, and one for the register. */
export const loadReadiness = async (
  tx: Tx,
  { standards, now, withConfirmers = false }: Asked,
  person: PersonId,
): Promise<Loaded> => {
  const { entries, follows, settings, confirmations, confirmers } = await together({
    entries: judgedEntries(tx, person),
    follows: listFollows(tx, person),
    settings: readFollowedSettings(tx, person),
    confirmations: listConfirmations(tx, person),
    confirmers: withConfirmers ? confirmersOf(tx, person) : [],
  });
  const holders = await registered(tx, holdersNamed(entries));
  const offers = offeredTo(standards, follows, settings, now);
  const on = formatDay(Math.max(localDay(now, "UTC"), ...offers.map(({ today }) => today)));
  return {
    kept: { id: person, entries, holders, confirmations, association: null, on },
    confirmations,
    confirmers: new Map(confirmers.map(({ id, name }) => [id, name])),
    follows,
    offers,
  };
};
