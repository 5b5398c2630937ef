import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type AssociationId, parseId } from "../core/kernel/ids.ts";
import type { Holder, Standing } from "../core/register/standing.ts";
import type { Tx } from "./tx.ts";

/** Somebody in the register of an association, with how that is called. */
export type FoundHolder = Holder & { readonly association: string };

/** What of somebody is public, with their standings beside them, however many people are asked for. */
export const publicPart = (tx: Tx) =>
  tx.db.selectFrom("holders as h").select((eb) => [
    "h.id",
    "h.association_id as associationId",
    "h.name",
    "h.level",
    jsonArrayFrom(
      eb
        .selectFrom("standings as s")
        .select([
          "s.id",
          "s.kind",
          "s.category",
          // As text: in JSON there are no days.
          sql<string>`to_char(s.from_day, 'YYYY-MM-DD')`.as("from"),
          sql<string | null>`to_char(s.to_day, 'YYYY-MM-DD')`.as("to"),
        ])
        .whereRef("s.association_id", "=", "h.association_id")
        .whereRef("s.holder_id", "=", "h.id")
        .orderBy("s.from_day")
        .orderBy("s.id")
        .$castTo<Standing>(),
    ).as("standings"),
  ]);

/** Those of the registers of all associations who have these ids, with their standings. What is no id is passed over. */
export const findHolders = async (tx: Tx, ids: readonly string[]): Promise<readonly Holder[]> => {
  const asked = [...new Set(ids)].map((id) => parseId<"holder">(id)).filter((id) => id !== undefined);
  if (asked.length === 0) return [];
  return tx.many(
    "holders.find",
    publicPart(tx)
      .where((eb) => eb("h.id", "=", eb.fn.any(eb.val(asked))))
      .orderBy("h.id"),
  );
};

/** The same with how the associations are called. */
export const findNamedHolders = async (tx: Tx, ids: readonly string[]): Promise<readonly FoundHolder[]> => {
  const asked = [...new Set(ids)].map((id) => parseId<"holder">(id)).filter((id) => id !== undefined);
  if (asked.length === 0) return [];
  return tx.many(
    "holders.named",
    publicPart(tx)
      .innerJoin("associations as a", "a.id", "h.association_id")
      .select("a.name as association")
      .where((eb) => eb("h.id", "=", eb.fn.any(eb.val(asked))))
      .orderBy("h.id"),
  );
};

/** Somebody of the register of any association, with how that is called. What is no id is nobody's. */
export const findNamedHolder = async (tx: Tx, id: string): Promise<FoundHolder | undefined> =>
  (await findNamedHolders(tx, [id]))[0];

/** After every text that begins with this one, as bytes compare: an index is searched between the two. */
const afterAllWith = (beginning: string): string => `${beginning}\u{10ffff}`;

/** Those of whose names every word looked for is the beginning of a word (see wordsSought). */
const whoseNamesHold = (tx: Tx, words: readonly string[]) =>
  words.map((word) =>
    tx.db
      .selectFrom("holder_words as w")
      .select("w.holder_id")
      .where("w.word", ">=", word)
      .where("w.word", "<", afterAllWith(word)),
  );

/** The statement of {@link searchHolders}: a test reads how it is planned. */
export const holdersSought = (tx: Tx, words: readonly string[], most: number) =>
  whoseNamesHold(tx, words)
    .reduce((query, named) => query.where("h.id", "in", named), publicPart(tx))
    .innerJoin("associations as a", "a.id", "h.association_id")
    .select("a.name as association")
    .orderBy("h.folded")
    .orderBy("a.name")
    .orderBy("h.id")
    .limit(most);

/** Those in the registers of all associations who are called by these words, by name; nobody where there are none. */
export const searchHolders = async (
  tx: Tx,
  words: readonly string[],
  most: number,
): Promise<readonly FoundHolder[]> =>
  words.length === 0 ? [] : tx.many("holders.search", holdersSought(tx, words, most));

/** A part of an association's register: those who are called by these words, or everybody. */
export type RegisterPart = {
  readonly association: AssociationId;
  readonly words: readonly string[];
  readonly page: number;
  readonly most: number;
};

const ofAssociation = <Q extends ReturnType<typeof publicPart>>(
  tx: Tx,
  query: Q,
  { association, words }: Pick<RegisterPart, "association" | "words">,
): Q =>
  whoseNamesHold(tx, words).reduce(
    (narrowed, named) => narrowed.where("h.id", "in", named.where("w.association_id", "=", association)) as Q,
    query.where("h.association_id", "=", association) as Q,
  );

/** One page of an association's register, by name. */
export const listHoldersOf = async (tx: Tx, part: RegisterPart): Promise<readonly Holder[]> =>
  tx.many(
    "holders.page",
    ofAssociation(tx, publicPart(tx), part)
      .orderBy("h.folded")
      .orderBy("h.id")
      .limit(part.most)
      .offset((part.page - 1) * part.most),
  );

/** How many an association's register has, or how many of them are called by these words. */
export const countHoldersOf = async (
  tx: Tx,
  { association, words }: Pick<RegisterPart, "association" | "words">,
): Promise<number> => {
  const { count } = await tx.one(
    "holders.count",
    whoseNamesHold(tx, words)
      .reduce(
        (query, named) => query.where("h.id", "in", named.where("w.association_id", "=", association)),
        tx.db.selectFrom("holders as h").where("h.association_id", "=", association),
      )
      .select((eb) => eb.fn.countAll<number>().as("count")),
  );
  return count;
};
