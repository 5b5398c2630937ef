import type { Staff } from "../../core/access/actor.ts";
import { recordStanding as decide } from "../../core/register/record-standing.ts";
import type { HolderId, Standing } from "../../core/register/standing.ts";
import { addStandings } from "../../store/register-additions.ts";
import type { World } from "../../store/world.ts";
import { changing, type Outcome } from "./changing-standings.ts";

/** Records that somebody holds or is something, from one day to another. */
export const recordStanding = async (
  world: World,
  actor: Staff,
  { holder, standing }: { readonly holder: HolderId; readonly standing: Standing },
): Promise<Outcome> =>
  changing(world, actor, {
    holder,
    event: "standing.recorded",
    decide: (there) => decide(there, standing),
    save: async (tx, permit, deed, recorded) => addStandings(tx, permit, deed, [recorded]),
  });
