import type { Permit } from "../core/access/can.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import type { PasskeyId } from "./tables/accounts.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** What a passkey that is shown is compared with. */
export type FoundPasskey = {
  readonly passkeyId: PasskeyId;
  readonly personId: PersonId;
  readonly id: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
};

/** A passkey by the id that it was shown with: presented to a public scope, or one's own. */
export const findPasskey = async (tx: Tx, credentialId: string): Promise<FoundPasskey | undefined> =>
  tx.maybe(
    "passkeys.by-credential",
    tx.db
      .selectFrom("passkeys")
      .select([
        "id as passkeyId",
        "person_id as personId",
        "credential_id as id",
        "public_key as publicKey",
        "counter",
        "transports",
      ])
      .where("credential_id", "=", credentialId),
  );

/** A passkey as its person sees it. */
export type ListedPasskey = {
  readonly passkeyId: PasskeyId;
  readonly id: string;
  readonly transports: readonly string[];
  readonly name: string;
  readonly addedAt: Instant;
  readonly usedAt: Instant | null;
};

/** The passkeys of a person, the first added first. */
export const passkeysOf = async (tx: Tx, person: PersonId): Promise<readonly ListedPasskey[]> =>
  tx.many(
    "passkeys.of-person",
    tx.db
      .selectFrom("passkeys")
      .select([
        "id as passkeyId",
        "credential_id as id",
        "transports",
        "name",
        "added_at as addedAt",
        "used_at as usedAt",
      ])
      .where("person_id", "=", person)
      .orderBy("added_at")
      .orderBy("id"),
  );

/** A passkey that was just made and proved. */
export type AddedPasskey = FoundPasskey & { readonly name: string; readonly backedUp: boolean };

/** Adds a passkey; false where it is somebody's already. */
export const addPasskey = async (tx: Tx, added: AddedPasskey, now: Instant): Promise<boolean> => {
  const written = await tx.write(
    "passkeys.add",
    tx.db
      .insertInto("passkeys")
      .values({
        id: added.passkeyId,
        person_id: added.personId,
        credential_id: added.id,
        public_key: Buffer.from(added.publicKey),
        counter: added.counter,
        transports: [...added.transports],
        name: added.name,
        backed_up: added.backedUp,
        added_at: at(now),
      })
      .onConflict((there) => there.doNothing()),
  );
  return written > 0;
};

/** Keeps what showing a passkey told of it. */
export const markPasskeyUsed = async (
  tx: Tx,
  id: PasskeyId,
  { counter, backedUp }: { readonly counter: number; readonly backedUp: boolean },
  now: Instant,
): Promise<void> => {
  await tx.write(
    "passkeys.used",
    tx.db
      .updateTable("passkeys")
      .set({ counter, backed_up: backedUp, used_at: at(now) })
      .where("id", "=", id),
  );
};

/** Removes a passkey; false where the person has no such one. */
export const removePasskey = async (
  tx: Tx,
  _permit: Permit<"account.change">,
  person: PersonId,
  id: PasskeyId,
): Promise<boolean> => {
  const removed = await tx.write(
    "passkeys.remove",
    tx.db.deleteFrom("passkeys").where("person_id", "=", person).where("id", "=", id),
  );
  return removed > 0;
};
