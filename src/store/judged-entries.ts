import type { TypedEntry } from "../core/entries/entry.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import type { Holder, HolderId } from "../core/register/standing.ts";
import { findHolders } from "./register.ts";
import type { Tx } from "./tx.ts";

/** The entries of a person as far as they are judged, in the order of the portfolio: a query to read, or to read more of. */
export const selectJudged = (tx: Tx, person: PersonId) =>
  tx.db
    .selectFrom("portfolio_entries")
    .select(["id", "kind", "fields"])
    .where("person_id", "=", person)
    .where("deleted_at", "is", null)
    .orderBy("position");

/** The entries of a person that are not deleted. */
export const judgedEntries = async (tx: Tx, person: PersonId): Promise<readonly TypedEntry[]> =>
  tx.many("entries.judged", selectJudged(tx, person));

/** Those in the register of standing whom entries name. */
export const holdersById = async (tx: Tx, ids: readonly HolderId[]): Promise<ReadonlyMap<HolderId, Holder>> =>
  new Map((await findHolders(tx, ids)).map((holder) => [holder.id, holder] as const));
