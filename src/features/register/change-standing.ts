import type { Staff } from "../../core/access/actor.ts";
import { changeStanding as decide } from "../../core/register/change-standing.ts";
import type { StandingDays } from "../../core/register/standing.ts";
import { changeStandingDays } from "../../store/register-changes.ts";
import type { World } from "../../store/world.ts";
import { changing, type OneStanding, type Outcome } from "./changing-standings.ts";

/** Changes the days of a standing. */
export const changeStanding = async (
  world: World,
  actor: Staff,
  { holder, id, seen, note, from, to }: OneStanding & StandingDays,
): Promise<Outcome> =>
  changing(world, actor, {
    holder,
    event: "standing.changed",
    decide: (there) => decide(there, seen, { id, from, to }),
    save: async (tx, permit, deed, changed) => {
      await changeStandingDays(tx, permit, deed, changed, note);
      return true;
    },
  });
