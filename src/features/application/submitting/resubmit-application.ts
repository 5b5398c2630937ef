import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { Application } from "../../../core/application/application.ts";
import { copyAgain, documentsIn } from "../../../core/application/copy.ts";
import { judgeApplication, requirementsHolding } from "../../../core/application/judge-application.ts";
import { type MoveRefusal, makeMove } from "../../../core/application/make-move.ts";
import { settledOf } from "../../../core/application/settled.ts";
import { answersHolding, signaturesHolding } from "../../../core/application/submission.ts";
import { todayOf } from "../../../core/association/setting-history.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { addCopy } from "../../../store/application-copies.ts";
import { keepMove, lockApplication } from "../../../store/applications.ts";
import { readSettings } from "../../../store/association-settings.ts";
import { followMove } from "../../../store/follow-move.ts";
import type { World } from "../../../store/world.ts";
import { findHolding } from "../find-holding.ts";
import { findJudged } from "../find-judged.ts";
import { findReturned } from "./find-returned.ts";
import type { WantedSubmission } from "./submit-application.ts";

type Refused = MoveRefusal | HouseRefusal;

/**
 * Submits one's own application again: the copy before, of which only the parts that were returned are taken anew from the
 * portfolio. It is judged by what that copy holds, not by what else stands in the portfolio by now.
 */
export const resubmitApplication = async (
  { store, clock, ids, standards }: World,
  actor: Person | Staff,
  { id, seen }: WantedSubmission,
): Promise<Result<Application, Refused>> =>
  store.withinPerson(actor.personId, async (tx): Promise<Result<Application, Refused>> => {
    const { personId: by } = actor;
    const application = await lockApplication(tx, id);
    if (application === undefined) return no({ code: "not-there" });
    const permit = can(actor, "application.change", application);
    if (!permit.ok) return no(permit.refusal);
    // Sent twice, it is done.
    if (application.version === seen + 1 && application.state === "submitted") return yes(application);
    if (application.version !== seen) return no({ code: "moved-on" });
    const now = clock.now();
    const history = await readSettings(tx, application.associationId);
    const today = todayOf(history, now);
    const returned = await findReturned(tx, application);
    if (returned === undefined) return no({ code: "not-from-here", state: application.state });
    const { before, parts, living, documents } = returned;
    const again = copyAgain(
      before.entries,
      living,
      parts.map(({ part }) => part),
    );
    const judged = await findJudged(tx, standards, application, history, today, {
      entries: again,
      settled: before.settled,
    });
    const verdict = judgeApplication(application, judged, standards);
    const holding = new Set([
      ...(await findHolding(tx, application, history, today)),
      ...requirementsHolding(verdict?.confirmed),
      ...signaturesHolding(judged.process),
      ...answersHolding(parts),
    ]);
    const made = makeMove(application, { on: "resubmit", by: "applicant", why: "" }, holding);
    if (!made.ok) return made;
    const number = before.number + 1;
    await addCopy(tx, permit.value, application, {
      number,
      category: application.category,
      submittedOn: today,
      submittedAt: now,
      entries: again,
      settled: settledOf(judged, documentsIn(again, [...before.settled.documents, ...documents])),
    });
    const record = { mover: "applicant", by, why: "", now } as const;
    const moved = await keepMove(tx, permit.value, application, made.value, record);
    await followMove(tx, { clock, ids }, made.value, moved);
    tx.log.append({
      action: "application.submitted",
      subject: { kind: "application", id },
      details: { copy: number, entries: again.length },
    });
    return yes(moved);
  });
