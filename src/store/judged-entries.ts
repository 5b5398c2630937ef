import type { TypedEntry } from "../core/entries/entry.ts";
import { type PersonId, parseId } from "../core/kernel/ids.ts";
import { withoutOwnWord } from "../core/register/own-word.ts";
import type { Holder, HolderId } from "../core/register/standing.ts";
import { ownWordOn } from "./own-word.ts";
import { findHolders } from "./register.ts";
import { together } from "./together.ts";
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

/**
 * Those in the register of standing whom the entries of a person name, as they count for that person: without what the
 * person said of them as staff.
 */
export const holdersFor = async (
  tx: Tx,
  person: PersonId,
  ids: readonly HolderId[],
): Promise<ReadonlyMap<HolderId, Holder>> => {
  const asked = ids.flatMap((id) => parseId<"holder">(id) ?? []);
  if (asked.length === 0) return new Map();
  const { found, own } = await together({
    found: findHolders(tx, asked),
    own: ownWordOn(tx, person, asked),
  });
  return new Map(found.map((holder) => [holder.id, withoutOwnWord(holder, own)] as const));
};
