import type { Permit } from "../core/access/can.ts";
import type { Application, ApplicationId } from "../core/application/application.ts";
import { formatDay } from "../core/kernel/calendar.ts";
import type { AssociationId, Id, PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import type { DueFee, Settlement } from "../core/payments/fees-due.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

type Of = { readonly associationId: AssociationId; readonly id: ApplicationId };

/** What fell due for an application so far, the first first. */
export const listFees = async (tx: Tx, { associationId, id }: Of): Promise<readonly DueFee[]> =>
  tx.many(
    "application-fees.list",
    tx.db
      .selectFrom("application_fees")
      .select(["fee", "category", "due_on as dueOn", "amount", "currency"])
      .where("association_id", "=", associationId)
      .where("application_id", "=", id)
      .orderBy("number"),
  );

/** Adds fees that fall due. The application must be locked, or new. */
export const addFees = async (
  tx: Tx,
  _permit: Permit<"application.register" | "application.change" | "application.run">,
  { associationId, id }: Of,
  dues: readonly DueFee[],
  now: Instant,
): Promise<void> => {
  if (dues.length === 0) return;
  const there = (await listFees(tx, { associationId, id })).length;
  await tx.write(
    "application-fees.add",
    tx.db.insertInto("application_fees").values(
      dues.map((due, index) => ({
        association_id: associationId,
        application_id: id,
        number: there + index + 1,
        fee: due.fee,
        category: due.category,
        due_on: formatDay(due.dueOn),
        amount: due.amount,
        currency: due.currency,
        made_at: at(now),
      })),
    ),
  );
};

/** What was recorded towards the fees of an application, with who recorded it. */
export type KeptSettlement = Settlement & {
  readonly id: Id<"settlement">;
  readonly currency: string;
  readonly note: string;
  readonly at: Instant;
};

/** Everything that was recorded towards the fees of an application, the first first. */
export const listSettlements = async (
  tx: Tx,
  { associationId, id }: Of,
): Promise<readonly KeptSettlement[]> =>
  tx.many(
    "application-settlements.list",
    tx.db
      .selectFrom("application_settlements")
      .select(["id", "fee", "way", "amount", "currency", "note", "recorded_at as at"])
      .where("association_id", "=", associationId)
      .where("application_id", "=", id)
      .orderBy("recorded_at")
      .orderBy("id"),
  );

/** Records what settles a fee; false where the id is used: sent twice it is recorded once. */
export const addSettlement = async (
  tx: Tx,
  _permit: Permit<"application.run">,
  { associationId, id }: Pick<Application, "associationId" | "id">,
  settlement: Omit<KeptSettlement, "at"> & { readonly by: PersonId },
  now: Instant,
): Promise<boolean> => {
  const written = await tx.write(
    "application-settlements.add",
    tx.db
      .insertInto("application_settlements")
      .values({
        association_id: associationId,
        application_id: id,
        id: settlement.id,
        fee: settlement.fee,
        way: settlement.way,
        amount: settlement.amount,
        currency: settlement.currency,
        note: settlement.note,
        recorded_by: settlement.by,
        recorded_at: at(now),
      })
      .onConflict((conflict) => conflict.doNothing()),
  );
  return written > 0;
};
