import type { Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { Application, ApplicationId } from "../../../core/application/application.ts";
import { type MoveRefusal, makeMove } from "../../../core/application/make-move.ts";
import { type AskedPart, type ReturnRefusal, returnParts } from "../../../core/application/return-parts.ts";
import { todayOf } from "../../../core/association/setting-history.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { latestCopy } from "../../../store/application-copies.ts";
import { addReturns } from "../../../store/application-returns.ts";
import { keepMove, lockApplication } from "../../../store/applications.ts";
import { asStaff } from "../../../store/as-staff.ts";
import { readSettings } from "../../../store/association-settings.ts";
import type { World } from "../../../store/world.ts";
import { findHolding } from "../find-holding.ts";

/** What is returned of an application, and why, from the version that somebody saw. */
export type WantedReturn = {
  readonly id: ApplicationId;
  readonly seen: number;
  readonly why: string;
  readonly parts: readonly AskedPart[];
};

type Refused = MoveRefusal | ReturnRefusal | HouseRefusal;

/** Returns parts of what was submitted, each with its question: the parts open with the move, or nothing happens. */
export const returnApplication = async (
  { store, clock, ids }: World,
  actor: Staff,
  { id, seen, why, parts }: WantedReturn,
): Promise<Result<Application, Refused>> =>
  asStaff(store, actor, async (tx, present): Promise<Result<Application, Refused>> => {
    const { associationId, personId: by } = actor;
    const application = await lockApplication(tx, id);
    if (application?.associationId !== associationId) return no({ code: "not-there" });
    const permit = can(present, "application.run", application);
    if (!permit.ok) return no(permit.refusal);
    if (application.version !== seen) return no({ code: "moved-on" });
    const now = clock.now();
    const history = await readSettings(tx, associationId);
    const holding = await findHolding(tx, application, history, todayOf(history, now));
    const made = makeMove(application, { on: "return", by: "coordinator", why }, holding);
    if (!made.ok) return made;
    const copy = await latestCopy(tx, application);
    if (copy === undefined) throw new Error("an application is checked of which nothing was submitted");
    const named = returnParts(copy.entries, parts);
    if (!named.ok) return named;
    const record = { mover: "coordinator", by, why } as const;
    const moved = await keepMove(tx, { clock, ids }, permit.value, application, made.value, record);
    await addReturns(tx, permit.value, application, {
      copy: copy.number,
      parts: named.value.map((each) => ({ ...each, id: ids.id<"return">() })),
      by,
      now,
    });
    tx.log.append({
      action: "application.returned",
      subject: { kind: "application", id },
      details: { parts: named.value.length, to: moved.state },
    });
    return yes(moved);
  });
