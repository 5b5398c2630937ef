import type { Staff } from "../../../core/access/actor.ts";
import { no, yes } from "../../../core/kernel/result.ts";
import { judgeReopening } from "../../../core/references/rating-call.ts";
import { reopenRequest } from "../../../store/rating-requests.ts";
import type { World } from "../../../store/world.ts";
import { type CallAnswer, type Called, keepCall } from "./keep-call.ts";

/** Opens a rating again at its rater's wish (product.md R2). What was sent stays; it does not count until it is sent anew. */
export const reopenRating = async (world: World, actor: Staff, called: Called): Promise<CallAnswer> =>
  keepCall(world, actor, called, "reopen", async (tx, permit, request, beside, now) => {
    const judged = judgeReopening(request, beside, now);
    if (!judged.ok) return judged;
    if (!(await reopenRequest(tx, permit, request, judged.value))) return no({ code: "moved-on" });
    tx.log.append({
      action: "rating.reopened",
      subject: { kind: "rating-request", id: request.id },
      details: { application: called.application, version: request.timesReopened + 1 },
    });
    return yes(null);
  });
