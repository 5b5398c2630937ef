import type { Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { asStaff } from "../../../store/as-staff.ts";
import { findHelpRequest, finishHelpRequest, type HelpRequest } from "../../../store/help-requests.ts";
import type { World } from "../../../store/world.ts";

/** Says that what did not work is seen to; whoever comes second finds it so. */
export const finishHelp = async (
  { store, clock }: World,
  actor: Staff,
  id: HelpRequest["id"],
): Promise<Result<null, HouseRefusal>> =>
  asStaff(store, actor, async (tx, present): Promise<Result<null, HouseRefusal>> => {
    const { associationId: association, personId: by } = actor;
    if ((await findHelpRequest(tx, id)) === undefined) return no({ code: "not-there" });
    const permit = can(present, "help.finish", { associationId: association });
    if (!permit.ok) return no(permit.refusal);
    if (!(await finishHelpRequest(tx, permit.value, { association, id }, by, clock.now()))) return yes(null);
    tx.log.append({ action: "help.finished", subject: { kind: "help-request", id } });
    return yes(null);
  });
