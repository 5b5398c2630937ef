import type { Permit } from "../core/access/can.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** Keeps that the owner of an address wants no mail that asks for hours. */
export const wantNoRequests = async (
  tx: Tx,
  _permit: Permit<"hours.answer">,
  address: string,
  now: Instant,
): Promise<void> => {
  await tx.write(
    "hour-requests.want-none",
    tx.db
      .insertInto("unasked_addresses")
      .values({ address, since: at(now) })
      .onConflict((conflict) => conflict.doNothing()),
  );
};

/** Those of a person's addresses that want no such mail. */
export const addressesUnasked = async (tx: Tx): Promise<readonly string[]> =>
  (
    await tx.many(
      "hour-requests.unasked",
      tx.db.selectFrom("unasked_addresses").select("address").orderBy("address"),
    )
  ).map(({ address }) => address);

/** Takes such mail again at an address. */
export const wantRequestsAgain = async (
  tx: Tx,
  _permit: Permit<"hours.want">,
  address: string,
): Promise<boolean> =>
  (await tx.write(
    "hour-requests.want-again",
    tx.db.deleteFrom("unasked_addresses").where("address", "=", address),
  )) > 0;

/** True where the owner of an address wants no mail that asks for hours; in a job. */
export const isUnasked = async (tx: Tx, address: string): Promise<boolean> =>
  (await tx.maybe(
    "hour-requests.is-unasked",
    tx.db.selectFrom("unasked_addresses").select("address").where("address", "=", address),
  )) !== undefined;
