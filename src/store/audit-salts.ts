import { createHmac } from "node:crypto";
import type { PersonId } from "../core/kernel/ids.ts";
import type { Tx } from "./tx.ts";

/**
 * What the audit may hold of a value that is personal: HMAC-SHA-256 in base64url. The same value of the same person
 * gives the same digest; without the salt nobody can find out by trying.
 */
export const digestOf = (value: string, salt: Uint8Array): string =>
  createHmac("sha256", salt).update(value, "utf8").digest("base64url");

/** The salt of a person, made the first time: 32 bytes from `draw`. In the person's scope, or a job's about them. */
export const saltOf = async (
  tx: Tx,
  person: PersonId,
  draw: (bytes: number) => Uint8Array,
): Promise<Uint8Array> => {
  await tx.write(
    "audit-salts.make",
    tx.db
      .insertInto("audit_salts")
      .values({ person_id: person, salt: Buffer.from(draw(32)) })
      .onConflict((there) => there.doNothing()),
  );
  const { salt } = await tx.one(
    "audit-salts.of-person",
    tx.db.selectFrom("audit_salts").select("salt").where("person_id", "=", person),
  );
  return salt;
};

/** Removes the salt of a person: what the audit holds of their values then says nothing, and its chains stay whole. */
export const eraseSalt = async (tx: Tx, person: PersonId): Promise<number> =>
  tx.write("audit-salts.erase", tx.db.deleteFrom("audit_salts").where("person_id", "=", person));
