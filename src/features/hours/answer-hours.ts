import { can } from "../../core/access/can.ts";
import type { HouseRefusal } from "../../core/access/refusal.ts";
import {
  type HourAnswer,
  type HourLine,
  type HourLineId,
  judgeAnswer,
} from "../../core/entries/hour-requests.ts";
import type { HoursRefusal } from "../../core/entries/refusal.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { addAnswers, beginAnswer } from "../../store/hour-answers.ts";
import { type FoundHourRequest, findHourRequest } from "../../store/hour-requests.ts";
import { send } from "../../store/messages.ts";
import type { World } from "../../store/world.ts";
import type { Asked } from "./asked.ts";

/** The same answer to some lines, and whose it is. */
export type Answering = {
  readonly lines: readonly HourLineId[];
  readonly answer: HourAnswer;
  readonly name: string;
};

type Refusal = HoursRefusal | HouseRefusal;

/** The lines that are to be answered and were not; a no where one of them was answered otherwise, or none is there. */
const freshOf = (
  request: FoundHourRequest,
  { lines, answer }: Answering,
  now: number,
): Result<readonly HourLine[], Refusal> => {
  const chosen = request.lines.filter(({ id }) => lines.includes(id));
  if (chosen.length === 0) return no({ code: "not-there" });
  const fresh: HourLine[] = [];
  for (const line of chosen) {
    const judged = judgeAnswer(request, line.answer ?? undefined, answer, now);
    if (!judged.ok) return judged;
    if (judged.value.isNew) fresh.push(line);
  }
  return yes(fresh);
};

/**
 * Keeps what a provider says of some hours, and tells the one who asked. The same twice, by two pages, or by the link and in
 * the app is one answer; while it is given, the request is not taken back.
 */
export const answerHours = async (
  { clock, ids }: Pick<World, "clock" | "ids">,
  asked: Asked,
  answering: Answering,
): Promise<Result<number, Refusal>> =>
  asked.within(async (tx): Promise<Result<number, Refusal>> => {
    const before = await findHourRequest(tx, asked.id);
    if (before === undefined) return no({ code: "not-there" });
    const permit = can(asked.actor, "hours.answer", { personId: before.personId });
    if (!permit.ok) return no(permit.refusal);
    const now = clock.now();
    // Waits for whoever answers or withdraws at this moment, and then sees what they did.
    await beginAnswer(tx, permit.value, asked.id, now);
    const request = await findHourRequest(tx, asked.id);
    if (request === undefined) return no({ code: "not-there" });
    const fresh = freshOf(request, answering, now);
    if (!fresh.ok || fresh.value.length === 0) return fresh.ok ? yes(0) : fresh;
    const { answer, name } = answering;
    const added = await addAnswers(
      tx,
      permit.value,
      fresh.value.map(({ id: line }) => ({
        personId: request.personId,
        request: request.id,
        line,
        answer,
        name,
        by: asked.by,
      })),
      now,
    );
    if (added !== fresh.value.length) return no({ code: "moved-on" });
    tx.log.append({
      action: answer.is === "confirmed" ? "hours.confirmed" : "hours.disputed",
      subject: { kind: "hour-request", id: request.id },
      details: { entries: added },
    });
    const counts =
      answer.is === "confirmed" ? { confirmed: added, disputed: 0 } : { confirmed: 0, disputed: added };
    await send(
      tx,
      { clock, ids },
      {
        to: request.personId,
        kind: "hours-answered",
        params: { request: request.id, ...counts, ended: false, at: now },
      },
    );
    return yes(added);
  });
