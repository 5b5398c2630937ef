import type { Permit } from "../core/access/can.ts";
import type { EmailAddress } from "../core/account/email-address.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import type { AddressId } from "../core/messages/ids.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** An address of a person, proved by a link that was sent to it. */
export type FoundAddress = {
  readonly id: AddressId;
  readonly address: EmailAddress;
  readonly main: boolean;
  /** Since when mail to it comes back. */
  readonly bouncedAt: Instant | null;
};

/** The addresses of a person, the main one first. */
export const addressesOf = async (tx: Tx, person: PersonId): Promise<readonly FoundAddress[]> =>
  tx.many(
    "addresses.of-person",
    tx.db
      .selectFrom("addresses")
      .select(["id", "address", "main", "bounced_at as bouncedAt"])
      .where("person_id", "=", person)
      .orderBy("main", "desc")
      .orderBy("verified_at"),
  );

/** Whose an address is; in a public scope to which it was presented, or a job's. */
export const findAddress = async (
  tx: Tx,
  address: EmailAddress,
): Promise<{ readonly id: AddressId; readonly personId: PersonId } | undefined> =>
  tx.maybe(
    "addresses.by-address",
    tx.db.selectFrom("addresses").select(["id", "person_id as personId"]).where("address", "=", address),
  );

/**
 * Adds an address that was just proved; false where somebody has it already. In a person's scope the token that was sent
 * to it must have been presented.
 */
export const addAddress = async (
  tx: Tx,
  added: {
    readonly id: AddressId;
    readonly personId: PersonId;
    readonly address: string;
    readonly main: boolean;
  },
  now: Instant,
): Promise<boolean> => {
  const written = await tx.write(
    "addresses.add",
    tx.db
      .insertInto("addresses")
      .values({
        id: added.id,
        person_id: added.personId,
        address: added.address,
        main: added.main,
        verified_at: at(now),
      })
      .onConflict((there) => there.doNothing()),
  );
  return written > 0;
};

/** Removes an address that is not the main one; false where it was not there. */
export const removeAddress = async (
  tx: Tx,
  _permit: Permit<"account.change">,
  person: PersonId,
  id: AddressId,
): Promise<boolean> => {
  const removed = await tx.write(
    "addresses.remove",
    tx.db
      .deleteFrom("addresses")
      .where("person_id", "=", person)
      .where("id", "=", id)
      .where("main", "is", false),
  );
  return removed > 0;
};

/** Makes another address of a person the main one. The old one gives way first: there is never a second. */
export const makeMainAddress = async (
  tx: Tx,
  _permit: Permit<"account.change">,
  person: PersonId,
  id: AddressId,
): Promise<boolean> => {
  await tx.write(
    "addresses.give-way",
    tx.db
      .updateTable("addresses")
      .set({ main: false })
      .where("person_id", "=", person)
      .where("main", "is", true),
  );
  const made = await tx.write(
    "addresses.make-main",
    tx.db.updateTable("addresses").set({ main: true }).where("person_id", "=", person).where("id", "=", id),
  );
  return made > 0;
};

/** Notes that mail to an address comes back, or that it arrives again; in a job's scope. */
export const markBounced = async (tx: Tx, id: AddressId, bouncedAt: Instant | null): Promise<void> => {
  await tx.write(
    "addresses.bounced",
    tx.db
      .updateTable("addresses")
      .set({ bounced_at: bouncedAt === null ? null : at(bouncedAt) })
      .where("id", "=", id),
  );
};
