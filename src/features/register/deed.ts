import type { Staff } from "../../core/access/actor.ts";
import { can, type NotPermitted, type Permit } from "../../core/access/can.ts";
import type { Result } from "../../core/kernel/result.ts";
import type { RegisterDeed } from "../../store/kept-holders.ts";
import type { World } from "../../store/world.ts";

/** In whose name and when staff change the register of their association. */
export const deedOf = (
  { clock, ids }: Pick<World, "clock" | "ids">,
  { associationId, personId }: Staff,
): RegisterDeed => ({ association: associationId, by: personId, now: clock.now(), newId: ids.id });

/**
 * The policy's answer to whether somebody may change what the register of their association says of somebody: whether their own
 * portfolio leans on that person is said with it. Whoever is new in the register nobody leans on.
 */
export const mayChange = (
  actor: Staff,
  isLeanedOn = false,
): Result<Permit<"register.change">, NotPermitted> =>
  can(actor, "register.change", { associationId: actor.associationId, isLeanedOn });
