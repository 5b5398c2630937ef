import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { Application, ApplicationId } from "../../../core/application/application.ts";
import { judgeApplication, requirementsHolding } from "../../../core/application/judge-application.ts";
import { type MoveRefusal, makeMove } from "../../../core/application/make-move.ts";
import { settledOf } from "../../../core/application/settled.ts";
import { signaturesHolding } from "../../../core/application/submission.ts";
import { todayOf } from "../../../core/association/setting-history.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { feesOfSubmission } from "../../../core/payments/fees-due.ts";
import { addCopy } from "../../../store/application-copies.ts";
import { addFees, listFees } from "../../../store/application-fees.ts";
import { keepMove, lockApplication } from "../../../store/applications.ts";
import { readSettings } from "../../../store/association-settings.ts";
import type { World } from "../../../store/world.ts";
import { findHolding } from "../find-holding.ts";
import { type SubmittingMove, submittedBy } from "./would-submit.ts";

/** An application to be submitted, or submitted again, from the version that its applicant saw. */
export type WantedSubmission = {
  readonly id: ApplicationId;
  readonly seen: number;
  readonly on: SubmittingMove;
};

type Refused = MoveRefusal | HouseRefusal;

/**
 * Submits one's own application: what would be submitted at this moment is copied, with what it is judged by on this day, and
 * neither ever changes (product.md A3).
 */
export const submitApplication = async (
  { store, clock, ids, standards }: World,
  actor: Person | Staff,
  { id, seen, on }: WantedSubmission,
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
    const found = await submittedBy[on](tx, { standards, application, history, today });
    if (found === undefined) return no({ code: "not-from-here", state: application.state });
    const { judged, copy, documents, number } = found;
    const verdict = judgeApplication(application, judged, standards);
    const holding = new Set([
      ...(await findHolding(tx, application, history, today)),
      ...requirementsHolding(verdict?.confirmed),
      ...signaturesHolding(judged.process),
      ...found.holding,
    ]);
    const made = makeMove(application, { on, by: "applicant", why: "" }, holding);
    if (!made.ok) return made;
    await addCopy(tx, permit.value, application, {
      number,
      category: application.category,
      submittedOn: today,
      submittedAt: now,
      entries: copy,
      settled: settledOf(judged, documents),
    });
    if (made.value.move.follows.includes("processing-fee-due")) {
      const dues = feesOfSubmission(history, await listFees(tx, application), application, today);
      await addFees(tx, permit.value, application, dues, now);
    }
    const record = { mover: "applicant", by, why: "" } as const;
    const moved = await keepMove(tx, { clock, ids }, permit.value, application, made.value, record);
    tx.log.append({
      action: "application.submitted",
      subject: { kind: "application", id },
      details: { copy: number, entries: copy.length },
    });
    return yes(moved);
  });
