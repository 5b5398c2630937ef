import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { changedAnswers, type SentAnswer } from "../../../core/application/answer-parts.ts";
import type { ApplicationId } from "../../../core/application/application.ts";
import type { MoveRefusal } from "../../../core/application/make-move.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { latestCopy } from "../../../store/application-copies.ts";
import { keepAnswer, listReturns } from "../../../store/application-returns.ts";
import { lockApplication } from "../../../store/applications.ts";
import type { World } from "../../../store/world.ts";

/** What somebody answers to parts that were returned to them. */
export type WantedAnswers = {
  readonly application: ApplicationId;
  readonly answers: readonly SentAnswer[];
};

type Refused = HouseRefusal | Extract<MoveRefusal, { readonly code: "not-from-here" }>;

/** Keeps the answers to what was returned of one's own application, as long as it is returned; how many were others before. */
export const answerReturns = async (
  { store, clock }: World,
  actor: Person | Staff,
  { application: id, answers }: WantedAnswers,
): Promise<Result<number, Refused>> =>
  store.withinPerson(actor.personId, async (tx): Promise<Result<number, Refused>> => {
    const application = await lockApplication(tx, id);
    if (application === undefined) return no({ code: "not-there" });
    const permit = can(actor, "application.change", application);
    if (!permit.ok) return no(permit.refusal);
    if (application.state !== "returned") return no({ code: "not-from-here", state: application.state });
    const last = await latestCopy(tx, application);
    const returned = (await listReturns(tx, application)).filter(({ copy }) => copy === last?.number);
    const decided = changedAnswers(returned, answers);
    if (!decided.ok) return decided;
    const changed = decided.value;
    for (const each of changed) await keepAnswer(tx, permit.value, application, each, clock.now());
    if (changed.length > 0)
      tx.log.append({
        action: "application.answered",
        subject: { kind: "application", id },
        details: { answers: changed.length },
      });
    return yes(changed.length);
  });
