import { sql } from "kysely";
import type { Permit } from "../core/access/can.ts";
import type { AssociationId, Id } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { type BrowserProof, CODE_LIFETIME, type KnownBrowser } from "../core/references/open-rating.ts";
import type { RatingRequest } from "./rating-requests.ts";
import { at, moment } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

type Which = Pick<RatingRequest, "associationId" | "id" | "address">;

/** The browsers that opened a request. */
export const listBrowsers = async (
  tx: Tx,
  { associationId, id }: Pick<RatingRequest, "associationId" | "id">,
): Promise<readonly KnownBrowser[]> =>
  tx.many(
    "rating-browsers.list",
    tx.db
      .selectFrom("rating_browsers")
      .select(["key_hash as key", "proved_by as provedBy", "proved_at as provedAt"])
      .where("association_id", "=", associationId)
      .where("request_id", "=", id)
      .orderBy("proved_at"),
  );

/** Whether the browser of the scope showed, for any request, that mail to the address of this one reaches it. */
export const hasShownAddress = async (
  tx: Tx,
  { address }: Pick<RatingRequest, "address">,
  key: string,
): Promise<boolean> =>
  (await tx.maybe(
    "rating-browsers.has-shown",
    tx.db
      .selectFrom("rating_browsers")
      .select("key_hash")
      .where("key_hash", "=", key)
      .where("address", "=", address)
      .where("proved_by", "<>", "released")
      .limit(1),
  )) !== undefined;

/** Binds the browser of the scope to a request, or notes that it showed anew whose it is. */
export const bindBrowser = async (
  tx: Tx,
  _permit: Permit<"rating.give">,
  { associationId, id, address }: Which,
  { key, provedBy, now }: { readonly key: string; readonly provedBy: BrowserProof; readonly now: Instant },
): Promise<void> => {
  const proof = { proved_by: provedBy, proved_at: at(now) };
  await tx.write(
    "rating-browsers.bind",
    tx.db
      .insertInto("rating_browsers")
      .values({ association_id: associationId, request_id: id, key_hash: key, address, ...proof })
      .onConflict((conflict) =>
        conflict.columns(["association_id", "request_id", "key_hash"]).doUpdateSet(proof),
      ),
  );
};

/**
 * Whoever opened a released link is the rater's no more, now that the browser of the scope showed their mailbox. How many
 * browsers that were.
 */
export const takeOver = async (
  tx: Tx,
  _permit: Permit<"rating.give">,
  { associationId, id }: Pick<RatingRequest, "associationId" | "id">,
  key: string,
): Promise<number> =>
  tx.write(
    "rating-browsers.take-over",
    tx.db
      .deleteFrom("rating_browsers")
      .where("association_id", "=", associationId)
      .where("request_id", "=", id)
      .where("key_hash", "<>", key)
      .where("proved_by", "=", "released"),
  );

/** The browser of the scope is the rater's no more. */
export const leaveBrowser = async (
  tx: Tx,
  _permit: Permit<"rating.give">,
  { associationId, id }: Pick<RatingRequest, "associationId" | "id">,
  key: string,
): Promise<void> => {
  await tx.write(
    "rating-browsers.leave",
    tx.db
      .deleteFrom("rating_browsers")
      .where("association_id", "=", associationId)
      .where("request_id", "=", id)
      .where("key_hash", "=", key),
  );
};

/** A code that was sent to an address. */
export type RatingCodeId = Id<"rating-code">;

/** Has a code sent to the address of a request. */
export const askCode = async (
  tx: Tx,
  { associationId, id }: Pick<RatingRequest, "associationId" | "id">,
  code: RatingCodeId,
  now: Instant,
): Promise<void> => {
  await tx.write(
    "rating-codes.ask",
    tx.db.insertInto("rating_codes").values({
      association_id: associationId,
      request_id: id,
      id: code,
      made_at: at(now),
      expires_at: at(now + CODE_LIFETIME),
    }),
  );
  tx.outbox.put({ kind: "rating-code", id: code });
};

/** The codes of a request that work, the latest first. */
export const listCodes = async (
  tx: Tx,
  { associationId, id }: Pick<RatingRequest, "associationId" | "id">,
  now: Instant,
): Promise<readonly RatingCodeId[]> =>
  (
    await tx.many(
      "rating-codes.list",
      tx.db
        .selectFrom("rating_codes")
        .select("id")
        .where("association_id", "=", associationId)
        .where("request_id", "=", id)
        .where("used_at", "is", null)
        .where("expires_at", ">", moment(now))
        .orderBy("position", "desc"),
    )
  ).map((row) => row.id);

/** How often a wrong code was typed for a request so far. */
export const countWrongCodes = async (
  tx: Tx,
  { associationId, id }: Pick<RatingRequest, "associationId" | "id">,
): Promise<number> =>
  (
    await tx.one(
      "rating-codes.count-wrong",
      tx.db
        .selectFrom("rating_codes")
        .select(({ fn }) => fn.coalesce(fn.sum<number>("wrong_tries"), sql<number>`0`).as("wrong"))
        .where("association_id", "=", associationId)
        .where("request_id", "=", id),
    )
  ).wrong;

/** Notes that something else was typed than a code of a request. */
export const noteWrongCode = async (
  tx: Tx,
  _permit: Permit<"rating.give">,
  { associationId, id }: Pick<RatingRequest, "associationId" | "id">,
  code: RatingCodeId,
): Promise<void> => {
  await tx.write(
    "rating-codes.note-wrong",
    tx.db
      .updateTable("rating_codes")
      .set((eb) => ({ wrong_tries: eb("wrong_tries", "+", 1) }))
      .where("association_id", "=", associationId)
      .where("request_id", "=", id)
      .where("id", "=", code),
  );
};

/** Uses a code of a request up; false where somebody was quicker. */
export const useCode = async (
  tx: Tx,
  _permit: Permit<"rating.give">,
  { associationId, id }: Pick<RatingRequest, "associationId" | "id">,
  code: RatingCodeId,
  now: Instant,
): Promise<boolean> => {
  const used = await tx.write(
    "rating-codes.use",
    tx.db
      .updateTable("rating_codes")
      .set({ used_at: at(now) })
      .where("association_id", "=", associationId)
      .where("request_id", "=", id)
      .where("id", "=", code)
      .where("used_at", "is", null)
      .where("expires_at", ">", moment(now)),
  );
  return used > 0;
};

/** Of which request of an association a code is, and until when it works; in a job. */
export const findCode = async (
  tx: Tx,
  associationId: AssociationId,
  code: RatingCodeId,
): Promise<
  | { readonly request: RatingRequest["id"]; readonly expiresAt: Instant; readonly usedAt: Instant | null }
  | undefined
> =>
  tx.maybe(
    "rating-codes.find",
    tx.db
      .selectFrom("rating_codes")
      .select(["request_id as request", "expires_at as expiresAt", "used_at as usedAt"])
      .where("association_id", "=", associationId)
      .where("id", "=", code),
  );
