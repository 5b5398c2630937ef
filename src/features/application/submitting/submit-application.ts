import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { Application, ApplicationId } from "../../../core/application/application.ts";
import { documentsIn } from "../../../core/application/copy.ts";
import { judgeApplication, requirementsHolding } from "../../../core/application/judge-application.ts";
import { type MoveRefusal, makeMove } from "../../../core/application/make-move.ts";
import { settledOf } from "../../../core/application/settled.ts";
import { livingCopy, signaturesHolding } from "../../../core/application/submission.ts";
import { todayOf } from "../../../core/association/setting-history.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { feesOfSubmission } from "../../../core/payments/fees-due.ts";
import { addCopy, latestCopy } from "../../../store/application-copies.ts";
import { addFees, listFees } from "../../../store/application-fees.ts";
import { keepMove, lockApplication } from "../../../store/applications.ts";
import { readSettings } from "../../../store/association-settings.ts";
import { documentsOfEntries } from "../../../store/documents.ts";
import { followMove } from "../../../store/follow-move.ts";
import type { World } from "../../../store/world.ts";
import { findHolding } from "../find-holding.ts";
import { findJudged } from "../find-judged.ts";

/** An application to be submitted, from the version that its applicant saw. */
export type WantedSubmission = { readonly id: ApplicationId; readonly seen: number };

type Refused = MoveRefusal | HouseRefusal;

/**
 * Submits one's own application: what stands in the portfolio at this moment is copied, with what it is judged by on this
 * day, and neither ever changes (product.md A3).
 */
export const submitApplication = async (
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
    const judged = await findJudged(tx, standards, application, history, today);
    const documents = await documentsOfEntries(tx, by);
    const verdict = judgeApplication(application, judged, standards);
    const holding = new Set([
      ...(await findHolding(tx, application, history, today)),
      ...requirementsHolding(verdict?.confirmed),
      ...signaturesHolding(judged.process),
    ]);
    const made = makeMove(application, { on: "submit", by: "applicant", why: "" }, holding);
    if (!made.ok) return made;
    const number = ((await latestCopy(tx, application))?.number ?? 0) + 1;
    const copy = livingCopy(judged.kept.entries, documents);
    await addCopy(tx, permit.value, application, {
      number,
      category: application.category,
      submittedOn: today,
      submittedAt: now,
      entries: copy,
      settled: settledOf(judged, documentsIn(copy, documents)),
    });
    const dues = await listFees(tx, application);
    await addFees(tx, permit.value, application, feesOfSubmission(history, dues, application, today), now);
    const record = { mover: "applicant", by, why: "", now } as const;
    const moved = await keepMove(tx, permit.value, application, made.value, record);
    await followMove(tx, { clock, ids }, made.value, moved);
    tx.log.append({
      action: "application.submitted",
      subject: { kind: "application", id },
      details: { copy: number, entries: copy.length },
    });
    return yes(moved);
  });
