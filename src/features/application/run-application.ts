import type { Staff } from "../../core/access/actor.ts";
import { can } from "../../core/access/can.ts";
import type { HouseRefusal } from "../../core/access/refusal.ts";
import type { Application, ApplicationId } from "../../core/application/application.ts";
import type { PlainMove } from "../../core/application/lifecycle.ts";
import { type MoveRefusal, makeMove } from "../../core/application/make-move.ts";
import { todayOf } from "../../core/association/setting-history.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { keepMove, lockApplication } from "../../store/applications.ts";
import { asStaff } from "../../store/as-staff.ts";
import { readSettings } from "../../store/association-settings.ts";
import type { World } from "../../store/world.ts";
import { findHolding } from "./find-holding.ts";

/** A move that somebody wants to make, from the version that they saw. */
export type WantedMove = {
  readonly id: ApplicationId;
  readonly seen: number;
  readonly on: PlainMove;
  readonly why: string;
};

/** Moves an application on as its coordinator, by the table of the lifecycle. */
export const runApplication = async (
  { store, clock, ids }: World,
  actor: Staff,
  { id, seen, on, why }: WantedMove,
): Promise<Result<Application, MoveRefusal | HouseRefusal>> =>
  asStaff(store, actor, async (tx, present): Promise<Result<Application, MoveRefusal | HouseRefusal>> => {
    const { associationId, personId: by } = actor;
    const application = await lockApplication(tx, id);
    if (application?.associationId !== associationId) return no({ code: "not-there" });
    const permit = can(present, "application.run", application);
    if (!permit.ok) return no(permit.refusal);
    if (application.version !== seen) return no({ code: "moved-on" });
    const history = await readSettings(tx, associationId);
    const holding = await findHolding(tx, application, history, todayOf(history, clock.now()));
    const made = makeMove(application, { on, by: "coordinator", why }, holding);
    if (!made.ok) return made;
    const record = { mover: "coordinator", by, why } as const;
    const moved = await keepMove(tx, { clock, ids }, permit.value, application, made.value, record);
    tx.log.append({
      action: "application.moved",
      subject: { kind: "application", id },
      details: { move: on, to: moved.state },
    });
    return yes(moved);
  });
