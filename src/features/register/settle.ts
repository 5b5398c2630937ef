import { parseId } from "../../core/kernel/ids.ts";
import type { HolderId } from "../../core/register/standing.ts";
import { missing, refused, seeOther, wrong } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";
import { ofStaff } from "../../web/staff-visit.ts";
import { type Settled, settleRequest } from "./settle-request.ts";

type Typed = {
  readonly fresh: HolderId;
  readonly first: readonly HolderId[];
  readonly count: number;
  readonly decision: string;
  readonly reason: string;
};

const decisionOf = ({ decision, fresh, first, count }: Typed): Settled["decision"] | undefined => {
  if (decision === "decline") return { as: "declined" };
  if (decision === "new") return { as: "entered", holder: fresh, shown: { first, count } };
  const holder = parseId<"holder">(decision);
  return holder === undefined ? undefined : { as: "known", holder };
};

/** Takes what staff decide about somebody whom they are asked to enter. */
export const settle: Act<Typed> = async (anybody, typed) => {
  const { world, actor, association, params } = ofStaff(anybody);
  const id = parseId<"holder-request">(params["request"] ?? "");
  if (id === undefined) return missing;
  const decision = decisionOf(typed);
  if (decision === undefined) return wrong("decision", "not-chosen");
  if (decision.as === "declined" && typed.reason === "") return wrong("reason", "required");
  const done = await settleRequest(world, actor, { id, decision, reason: typed.reason });
  return done.ok
    ? seeOther(`/a/${association.slug}/register/asked`, { notice: "holder-settled" })
    : refused(done.refusal);
};
