import { type RawBuilder, sql } from "kysely";
import type { CountedApplications } from "../core/application/shown-applications.ts";
import type { ApplicationRules } from "../core/association/settings/application-rules.ts";
import type { AssociationId } from "../core/kernel/ids.ts";
import type { Tx } from "./tx.ts";

type Rules = Pick<ApplicationRules, "feesGuard">;

/** Whether the processing fee stands in the way of a submitted application `a`, as core/payments/fees-due.ts has it. */
export const owesFee = ({ feesGuard }: Rules): RawBuilder<boolean> =>
  feesGuard.includes("processing")
    ? sql<boolean>`(a.state = 'submitted' and coalesce((select sum(f.amount) from application_fees f
        where f.association_id = a.association_id and f.application_id = a.id and f.fee = 'processing'), 0)
        > coalesce((select sum(s.amount) from application_settlements s
        where s.association_id = a.association_id and s.application_id = a.id and s.fee = 'processing'), 0))`
    : sql<boolean>`false`;

/** How many applications of an association there are in each state. */
export const countApplications = async (
  tx: Tx,
  association: AssociationId,
  rules: Rules,
): Promise<readonly CountedApplications[]> =>
  tx.many(
    "applications.count-states",
    tx.db
      .selectFrom((eb) =>
        eb
          .selectFrom("applications as a")
          .select(["a.state", owesFee(rules).as("owesFee")])
          .where("a.association_id", "=", association)
          .as("each"),
      )
      .select(["state", "owesFee", ({ fn }) => fn.countAll<number>().as("count")])
      .groupBy(["state", "owesFee"]),
  );
