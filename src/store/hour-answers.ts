import type { Permit } from "../core/access/can.ts";
import type { Ending, HourAnswer, HourLineId, HourRequestId } from "../core/entries/hour-requests.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { at, moment } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/**
 * Notes that a request is being answered, so that nobody takes it back until the transaction ends; false where it is not
 * open any more.
 */
export const beginAnswer = async (
  tx: Tx,
  _permit: Permit<"hours.answer">,
  id: HourRequestId,
  now: Instant,
): Promise<boolean> => {
  const written = await tx.write(
    "hour-requests.answer",
    tx.db
      .updateTable("hour_requests")
      .set({ answered_at: at(now) })
      .where("id", "=", id)
      .where("withdrawn_at", "is", null)
      .where("ended_at", "is", null)
      .where("expires_at", ">", moment(now)),
  );
  return written > 0;
};

/** An answer to a line, and who gives it. */
export type NewAnswer = {
  readonly personId: PersonId;
  readonly request: HourRequestId;
  readonly line: HourLineId;
  readonly answer: HourAnswer;
  readonly name: string;
  /** Null of whoever came by the link. */
  readonly by: PersonId | null;
};

/** Keeps answers; how many were new. What was answered before stays. */
export const addAnswers = async (
  tx: Tx,
  _permit: Permit<"hours.answer">,
  answers: readonly NewAnswer[],
  now: Instant,
): Promise<number> =>
  tx.write(
    "hour-requests.add-answers",
    tx.db
      .insertInto("hour_answers")
      .values(
        answers.map(({ personId, request, line, answer, name, by }) => ({
          person_id: personId,
          line_id: line,
          request_id: request,
          answer: answer.is,
          hours: answer.is === "disputed" ? answer.hours : "",
          statement: answer.is === "disputed" ? answer.statement : "",
          name,
          answered_by: by,
          answered_at: at(now),
        })),
      )
      .onConflict((conflict) => conflict.doNothing()),
  );

/** Ends a request as whoever was asked says; false where it is not open any more. */
export const endHourRequest = async (
  tx: Tx,
  _permit: Permit<"hours.answer">,
  id: HourRequestId,
  ending: Ending,
  now: Instant,
): Promise<boolean> => {
  const written = await tx.write(
    "hour-requests.end",
    tx.db
      .updateTable("hour_requests")
      .set({ ended_at: at(now), ended_as: ending })
      .where("id", "=", id)
      .where("withdrawn_at", "is", null)
      .where("ended_at", "is", null),
  );
  return written > 0;
};
