import type { EmailAddress } from "../core/account/email-address.ts";
import type { AssociationId } from "../core/kernel/ids.ts";
import type { AlreadyThere } from "../core/register/already-there.ts";
import type { HolderDetails } from "../core/register/kept-holder.ts";
import { wordsOfName } from "../core/register/name-words.ts";
import type { Holder, HolderId } from "../core/register/standing.ts";
import { publicPart } from "./register.ts";
import { together } from "./together.ts";
import type { Tx } from "./tx.ts";

/** Somebody in the register of an association, with their address. */
export type AlikeHolder = Holder & { readonly address: string | null };

/** People of an association's register: the first of them by name, and how many there are. */
export type AlikeHolders = { readonly holders: readonly AlikeHolder[]; readonly count: number };

/** Whose register it is, and whom of it to leave out. */
type Among = { readonly association: AssociationId; readonly besides: HolderId | null };

/** The most people of like names that are shown. */
const MOST_ALIKE = 10;

const holdersAmong = (tx: Tx, { association, besides }: Among) =>
  publicPart(tx)
    .innerJoin("holder_contacts as c", (join) =>
      join.onRef("c.association_id", "=", "h.association_id").onRef("c.holder_id", "=", "h.id"),
    )
    .select("c.address")
    .where("h.association_id", "=", association)
    .$if(besides !== null, (query) => query.where("h.id", "<>", besides));

/** Who in the register of an association has an address, with their standings: one person or nobody. */
export const listReachedHolders = async (
  tx: Tx,
  among: Among,
  address: EmailAddress,
): Promise<readonly AlikeHolder[]> =>
  tx.many("holders.reached", holdersAmong(tx, among).where("c.address", "=", address));

/** Who in the register of an association may be meant by the words of a name (see areAlike). */
export const findAlikeHolders = async (
  tx: Tx,
  among: Among,
  words: readonly string[],
): Promise<AlikeHolders> => {
  if (words.length === 0) return { holders: [], count: 0 };
  const { association } = among;
  const all = words.length;
  const alike = tx.db
    .selectFrom("holder_words as w")
    .select("w.holder_id")
    .where("w.association_id", "=", association)
    .where((eb) => eb("w.word", "=", eb.fn.any(eb.val([...words]))))
    .groupBy("w.holder_id")
    .having((eb) => {
      const shared = eb.fn.countAll<number>();
      const theirs = eb
        .selectFrom("holder_words as o")
        .select(({ fn }) => fn.countAll<number>().as("words"))
        .where("o.association_id", "=", association)
        .whereRef("o.holder_id", "=", "w.holder_id");
      const isTheirs = eb.and([eb(shared, ">=", Math.min(all, 2)), eb(shared, "=", theirs)]);
      return all === 1 ? isTheirs : eb.or([eb(shared, "=", all), isTheirs]);
    });
  const found = await tx.many(
    "holders.alike",
    holdersAmong(tx, among)
      .where("h.id", "in", alike)
      .select((eb) => eb.fn.countAll<number>().over().as("count"))
      .orderBy("h.folded")
      .orderBy("h.id")
      .limit(MOST_ALIKE),
  );
  return { holders: found.map(({ count: _all, ...holder }) => holder), count: found[0]?.count ?? 0 };
};

/** Who in the register of an association has an address already, or is called like a name. */
export const findAlreadyThere = async (
  tx: Tx,
  among: Among,
  { name, address }: Pick<HolderDetails, "name" | "address">,
): Promise<AlreadyThere> => {
  const { reached, alike } = await together({
    reached: address === null ? Promise.resolve([]) : listReachedHolders(tx, among, address),
    alike: findAlikeHolders(tx, among, wordsOfName(name)),
  });
  return {
    reached: reached[0]?.id,
    alike: { first: alike.holders.map(({ id }) => id), count: alike.count },
  };
};
