import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { type HourRequestId, judgeMove } from "../../../core/entries/hour-requests.ts";
import type { HoursRefusal } from "../../../core/entries/refusal.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { withdrawHourRequest } from "../../../store/hour-asking.ts";
import { findHourRequest } from "../../../store/hour-requests.ts";
import type { World } from "../../../store/world.ts";

/** Takes a request back: its link opens nothing any more. What was answered stays. Twice it is taken back once. */
export const withdrawHours = async (
  { store, clock }: World,
  actor: Person | Staff,
  id: HourRequestId,
): Promise<Result<undefined, HoursRefusal | HouseRefusal>> =>
  store.withinPerson(actor.personId, async (tx): Promise<Result<undefined, HoursRefusal | HouseRefusal>> => {
    const { personId } = actor;
    const permit = can(actor, "hours.ask", { personId });
    if (!permit.ok) return no(permit.refusal);
    const request = await findHourRequest(tx, id);
    if (request === undefined || request.personId !== personId) return no({ code: "not-there" });
    if (request.withdrawnAt !== null) return yes(undefined);
    const now = clock.now();
    if ((await withdrawHourRequest(tx, permit.value, personId, { id }, now)) === 0) {
      const judged = judgeMove((await findHourRequest(tx, id)) ?? request, "withdraw", now);
      return judged.ok ? no({ code: "moved-on" }) : judged;
    }
    tx.log.append({ action: "confirmation.withdrawn", subject: { kind: "hour-request", id } });
    return yes(undefined);
  });
