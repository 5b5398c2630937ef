import { operatorPermit } from "../../src/core/access/operator.ts";
import type { Application } from "../../src/core/application/application.ts";
import { type ApplicationFee, owed } from "../../src/core/payments/fees-due.ts";
import { addSettlement, listFees, listSettlements } from "../../src/store/application-fees.ts";
import type { World } from "../../src/store/world.ts";
import { cast, type Side } from "./actors.ts";

/** The coordinator records that what is owed of a fee was paid. */
export const settleOf = async (
  { store, ids, clock }: World,
  side: Side,
  application: Application,
  fee: ApplicationFee,
): Promise<void> => {
  const by = cast.members[`${side}-coordinator`].personId;
  await store.withinStaff(cast.associations[side].id, by, async (tx) => {
    const dues = await listFees(tx, application);
    const amount = owed(dues, await listSettlements(tx, application), fee);
    if (amount === 0) return;
    await addSettlement(
      tx,
      operatorPermit("application.run"),
      application,
      { id: ids.id(), fee, way: "paid", amount, currency: "USD", note: "", by },
      clock.now(),
    );
    tx.log.append({ action: "fee.recorded", subject: { kind: "application", id: application.id } });
  });
};
