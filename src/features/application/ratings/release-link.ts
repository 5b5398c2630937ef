import type { Staff } from "../../../core/access/actor.ts";
import { no, yes } from "../../../core/kernel/result.ts";
import { judgeRelease } from "../../../core/references/rating-call.ts";
import { releaseRequest } from "../../../store/rating-requests.ts";
import type { World } from "../../../store/world.ts";
import { type CallAnswer, type Called, keepCall } from "./keep-call.ts";

/** Releases the copied link of a request after a recorded call: it then opens the form itself (product.md R1). */
export const releaseLink = async (world: World, actor: Staff, called: Called): Promise<CallAnswer> =>
  keepCall(world, actor, called, "release", async (tx, permit, request, _beside, now) => {
    const judged = judgeRelease(request, now);
    if (!judged.ok) return judged;
    if (!(await releaseRequest(tx, permit, request, { by: actor.personId, now })))
      return no({ code: "moved-on" });
    tx.log.append({
      action: "rating.released",
      subject: { kind: "rating-request", id: request.id },
      details: { application: called.application },
    });
    return yes(null);
  });
