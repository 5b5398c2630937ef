import type { Person } from "../core/access/actor.ts";
import type { InventedPerson } from "../features/demonstration/cast.ts";
import type { World } from "../store/world.ts";

/** Somebody invented, as if they were there. */
export const signedIn = (
  { id, platformRoles }: InventedPerson,
  { ids, clock }: Pick<World, "ids" | "clock">,
): Person => ({
  kind: "person",
  personId: id,
  sessionId: ids.id<"session">(),
  strength: 2,
  provedAt: clock.now(),
  platformRoles,
});
