import type { Person, Staff } from "../../core/access/actor.ts";
import { can } from "../../core/access/can.ts";
import type { HouseRefusal } from "../../core/access/refusal.ts";
import { type Application, isOpen } from "../../core/application/application.ts";
import { type AppliedAlready, onceOpen } from "../../core/application/applied-once.ts";
import { type MoveRefusal, makeMove } from "../../core/application/make-move.ts";
import { todayOf } from "../../core/association/setting-history.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { keepMove, lockApplication, lockOwnApplications } from "../../store/applications.ts";
import { readSettings } from "../../store/association-settings.ts";
import type { World } from "../../store/world.ts";
import { findHolding } from "./find-holding.ts";
import type { WantedMove } from "./run-application.ts";

type Refused = MoveRefusal | AppliedAlready | HouseRefusal;

/** Moves one's own application on, by the table of the lifecycle. */
export const moveOwnApplication = async (
  { store, clock, ids }: World,
  actor: Person | Staff,
  { id, seen, on, why }: WantedMove,
): Promise<Result<Application, Refused>> =>
  store.withinPerson(actor.personId, async (tx): Promise<Result<Application, Refused>> => {
    const { personId: by } = actor;
    const application = await lockApplication(tx, id);
    if (application === undefined) return no({ code: "not-there" });
    const permit = can(actor, "application.change", application);
    if (!permit.ok) return no(permit.refusal);
    if (application.version !== seen) return no({ code: "moved-on" });
    const history = await readSettings(tx, application.associationId);
    const holding = await findHolding(tx, application, history, todayOf(history, clock.now()));
    const made = makeMove(application, { on, by: "applicant", why }, holding);
    if (!made.ok) return made;
    if (!isOpen(application)) {
      const there = await lockOwnApplications(tx, by);
      const once = onceOpen({ ...application, ...made.value.standing }, there);
      if (!once.ok) return once;
    }
    const record = { mover: "applicant", by, why } as const;
    const moved = await keepMove(tx, { clock, ids }, permit.value, application, made.value, record);
    tx.log.append({
      action: "application.moved",
      subject: { kind: "application", id },
      details: { move: on, to: moved.state },
    });
    return yes(moved);
  });
