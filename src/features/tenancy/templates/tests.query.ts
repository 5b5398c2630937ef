import { sql } from "kysely";
import type { TemplatedKind } from "../../../core/association/settings/mail-template.ts";
import type { AssociationId, PersonId } from "../../../core/kernel/ids.ts";
import type { Instant } from "../../../core/kernel/instant.ts";
import type { DeliveryState, Problem } from "../../../core/messages/delivery.ts";
import type { MessageId } from "../../../core/messages/ids.ts";
import type { Tx } from "../../../store/tx.ts";

/** A test that somebody sent themselves, and what became of it; without an address it is not tried yet. */
export type SentTest = {
  readonly id: MessageId;
  readonly language: string;
  readonly madeAt: Instant;
  readonly address: string | null;
  readonly state: DeliveryState | null;
  readonly problem: Problem | null;
};

const MOST = 5;

/** The latest tests of a mail's words that somebody sent themselves, the newest first. */
export const testsOf = async (
  tx: Tx,
  person: PersonId,
  association: AssociationId,
  kind: TemplatedKind,
): Promise<readonly SentTest[]> =>
  tx.many(
    "mail-templates.tests",
    tx.db
      .selectFrom("messages as m")
      .leftJoin("deliveries as d", (join) =>
        join.onRef("d.subject_id", "=", "m.id").onRef("d.person_id", "=", "m.person_id"),
      )
      .leftJoin("addresses as a", "a.id", "d.address_id")
      .select([
        "m.id",
        sql<string>`m.params ->> 'language'`.as("language"),
        "m.made_at as madeAt",
        "a.address",
        "d.state",
        "d.problem",
      ])
      .where("m.person_id", "=", person)
      .where("m.association_id", "=", association)
      .where("m.kind", "=", "template-test")
      .where(sql<boolean>`m.params ->> 'of' = ${kind}`)
      .orderBy("m.made_at", "desc")
      .orderBy("m.id")
      .orderBy("d.made_at", "desc")
      .limit(MOST),
  );
