import type { Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { sentBefore } from "../../../core/access/sent-before.ts";
import type { ApplicationId } from "../../../core/application/application.ts";
import type { Id } from "../../../core/kernel/ids.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import type { Settlement } from "../../../core/payments/fees-due.ts";
import {
  amountTowards,
  settleFee as decide,
  type SettlementRefusal,
  signed,
  type WantedSettlement,
} from "../../../core/payments/settle-fee.ts";
import { addSettlement, listFees, listSettlements } from "../../../store/application-fees.ts";
import { lockApplication } from "../../../store/applications.ts";
import { asStaff } from "../../../store/as-staff.ts";
import type { World } from "../../../store/world.ts";

/** What is to be recorded, with the amount as it was typed and the id that was made with the page. */
export type RecordedSettlement = Omit<WantedSettlement, "amount"> & {
  readonly amount: string;
  readonly id: Id<"settlement">;
  readonly application: ApplicationId;
};

type Said = Settlement & { readonly note: string };

const saidIn = ({ fee, way, amount, note }: Said): readonly string[] => [fee, way, String(amount), note];

/** Records how a fee of an application is settled; sent twice it is recorded once. */
export const settleFee = async (
  { store, clock }: World,
  actor: Staff,
  { id, application: of, amount: typed, ...asked }: RecordedSettlement,
): Promise<Result<null, SettlementRefusal | HouseRefusal>> =>
  asStaff(store, actor, async (tx, present): Promise<Result<null, SettlementRefusal | HouseRefusal>> => {
    const application = await lockApplication(tx, of);
    if (application?.associationId !== actor.associationId) return no({ code: "not-there" });
    const permit = can(present, "application.run", application);
    if (!permit.ok) return no(permit.refusal);
    const dues = await listFees(tx, application);
    const read = amountTowards(dues, asked.fee, typed);
    if (!read.ok) return read;
    const wanted = { ...asked, amount: read.value };
    const settlements = await listSettlements(tx, application);
    const known = settlements.find((each) => each.id === id);
    if (known !== undefined) return sentBefore(saidIn(known), saidIn({ ...wanted, amount: signed(wanted) }));
    const decided = decide(dues, settlements, wanted);
    if (!decided.ok) return decided;
    const settlement = { ...decided.value, id, by: actor.personId };
    if (!(await addSettlement(tx, permit.value, application, settlement, clock.now())))
      return no({ code: "sent-before" });
    const { fee, way, amount } = decided.value;
    tx.log.append({
      action: "fee.recorded",
      subject: { kind: "application", id: of },
      details: { fee, way, amount },
    });
    return yes(null);
  });
