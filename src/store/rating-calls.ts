import type { Permit } from "../core/access/can.ts";
import type { Application } from "../core/application/application.ts";
import { formatDay } from "../core/kernel/calendar.ts";
import type { AssociationId } from "../core/kernel/ids.ts";
import type { RatingCall } from "../core/references/rating-call.ts";
import { at } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

/** Every call with the raters of an application that something came of, the latest first. */
export const listRatingCalls = async (
  tx: Tx,
  { associationId, id }: Pick<Application, "associationId" | "id">,
): Promise<readonly RatingCall[]> => {
  const rows = await tx.many(
    "rating-calls.of-application",
    tx.db
      .selectFrom("rating_calls as c")
      .innerJoin("rating_requests as r", (join) =>
        join.onRef("r.association_id", "=", "c.association_id").onRef("r.id", "=", "c.request_id"),
      )
      .select([
        "c.id",
        "c.request_id as request",
        "c.purpose",
        "c.called_on as calledOn",
        "c.spoken_with as spokenWith",
        "c.note",
        "c.made_by as madeBy",
        "c.made_at as madeAt",
      ])
      .where("r.association_id", "=", associationId)
      .where("r.application_id", "=", id)
      .orderBy("c.made_at", "desc")
      .orderBy("c.id"),
  );
  return rows.map((row) => ({ ...row, calledOn: formatDay(row.calledOn) }));
};

/** True where a call is kept already: its form was sent twice. */
export const isCallKept = async (
  tx: Tx,
  association: AssociationId,
  { id, request }: Pick<RatingCall, "id" | "request">,
): Promise<boolean> => {
  const found = await tx.maybe(
    "rating-calls.find",
    tx.db
      .selectFrom("rating_calls")
      .select("id")
      .where("association_id", "=", association)
      .where("request_id", "=", request)
      .where("id", "=", id),
  );
  return found !== undefined;
};

/** Keeps a call with a rater; false where its id is used. */
export const addRatingCall = async (
  tx: Tx,
  _permit: Permit<"rating.correct">,
  association: AssociationId,
  call: RatingCall,
): Promise<boolean> => {
  const written = await tx.write(
    "rating-calls.add",
    tx.db
      .insertInto("rating_calls")
      .values({
        association_id: association,
        id: call.id,
        request_id: call.request,
        purpose: call.purpose,
        called_on: call.calledOn,
        spoken_with: call.spokenWith,
        note: call.note,
        made_by: call.madeBy,
        made_at: at(call.madeAt),
      })
      .onConflict((conflict) => conflict.doNothing()),
  );
  return written > 0;
};
