import type { Staff } from "../../core/access/actor.ts";
import { withdrawStanding as decide } from "../../core/register/withdraw-standing.ts";
import { wasWithdrawn } from "../../store/kept-holders.ts";
import { removeStanding } from "../../store/register-changes.ts";
import type { World } from "../../store/world.ts";
import { changing, type OneStanding, type Outcome } from "./changing-standings.ts";

/** Withdraws a standing that was recorded in error. Sent twice it happens once. */
export const withdrawStanding = async (
  world: World,
  actor: Staff,
  { holder, id, seen, note }: OneStanding,
): Promise<Outcome> =>
  changing(world, actor, {
    holder,
    event: "standing.withdrawn",
    decide: async (there, tx) => {
      const decided = decide(there, seen, id);
      if (decided.ok || decided.refusal.code !== "not-there") return decided;
      const withdrawn = await wasWithdrawn(tx, actor.associationId, { holder, id });
      return withdrawn === undefined
        ? decided
        : { ok: true, value: { standing: withdrawn, version: there.version, isChanged: false } };
    },
    save: async (tx, permit, deed, withdrawn) => {
      await removeStanding(tx, permit, deed, withdrawn, note);
      return true;
    },
  });
