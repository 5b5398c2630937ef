import type { Staff } from "../../src/core/access/actor.ts";
import { cast, type MemberName, type Side } from "./actors.ts";
import { START } from "./house.ts";

/** Somebody of the cast as they act in one of the associations. */
export const staffOf = (name: MemberName, side: Side): Staff => {
  const { personId, sessionId, strength, held, platformRoles } = cast.members[name];
  return {
    kind: "staff",
    personId,
    sessionId,
    strength,
    provedAt: START,
    platformRoles,
    associationId: cast.associations[side].id,
    roles: held[side],
  };
};
