import { can } from "../../core/access/can.ts";
import type { HouseRefusal } from "../../core/access/refusal.ts";
import { type Ending, judgeMove } from "../../core/entries/hour-requests.ts";
import type { HoursRefusal } from "../../core/entries/refusal.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { endHourRequest } from "../../store/hour-answers.ts";
import { findHourRequest } from "../../store/hour-requests.ts";
import { turnOffAt } from "../../store/mail-choices.ts";
import { send } from "../../store/messages.ts";
import type { World } from "../../store/world.ts";
import type { Asked } from "./asked.ts";

type Ended = {
  readonly ending: Exclude<Ending, "not-wanted">;
  /** No such mail to this address again. */
  readonly isUnwanted: boolean;
};

/** Ends a request as whoever was asked says, and tells the one who asked. Twice it is ended once. */
export const endRequest = async (
  { clock, ids }: Pick<World, "clock" | "ids">,
  asked: Asked,
  { ending, isUnwanted }: Ended,
): Promise<Result<undefined, HoursRefusal | HouseRefusal>> =>
  asked.within(async (tx): Promise<Result<undefined, HoursRefusal | HouseRefusal>> => {
    const request = await findHourRequest(tx, asked.id);
    if (request === undefined) return no({ code: "not-there" });
    const permit = can(asked.actor, "hours.answer", { personId: request.personId });
    if (!permit.ok) return no(permit.refusal);
    const now = clock.now();
    if (request.endedAs === ending) return yes(undefined);
    const judged = judgeMove(request, "end", now);
    if (!judged.ok) return judged;
    if (!(await endHourRequest(tx, permit.value, asked.id, ending, now))) return no({ code: "moved-on" });
    tx.log.append({
      action: "confirmation.ended",
      subject: { kind: "hour-request", id: request.id },
      details: { as: ending },
    });
    if (isUnwanted) {
      await turnOffAt(tx, permit.value, { address: request.address, group: "hour-requests" }, now);
      tx.log.append({ action: "requests.unwanted", subject: { kind: "hour-request", id: request.id } });
    }
    await send(
      tx,
      { clock, ids },
      {
        to: request.personId,
        kind: "hours-answered",
        params: { request: request.id, confirmed: 0, disputed: 0, ended: true, at: now },
      },
    );
    return yes(undefined);
  });
