import type { Factors } from "../core/account/factors.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import type { Tx } from "./tx.ts";

/** What a person has to show who they are; in their own scope. */
export const factorsOf = async (tx: Tx, person: PersonId): Promise<Factors> =>
  tx.one(
    "factors.of-person",
    tx.db.selectNoFrom((eb) => [
      eb
        .exists(eb.selectFrom("passwords").select("person_id").where("person_id", "=", person))
        .$castTo<boolean>()
        .as("password"),
      eb
        .exists(eb.selectFrom("totp_secrets").select("person_id").where("person_id", "=", person))
        .$castTo<boolean>()
        .as("totp"),
      eb
        .selectFrom("passkeys")
        .select(eb.fn.countAll<number>().as("count"))
        .where("person_id", "=", person)
        .$asScalar()
        .$notNull()
        .as("passkeys"),
      eb
        .selectFrom("recovery_codes")
        .select(eb.fn.countAll<number>().as("count"))
        .where("person_id", "=", person)
        .where("used_at", "is", null)
        .$asScalar()
        .$notNull()
        .as("recoveryCodes"),
    ]),
  );
