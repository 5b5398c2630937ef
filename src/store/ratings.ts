import type { Permit } from "../core/access/can.ts";
import type { Application } from "../core/application/application.ts";
import type { RatingRequestId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { noAnswers, type RatingAnswers } from "../core/references/rating-form.ts";
import { type FollowedRequest, listRatingRequests, type RatingRequest } from "./rating-requests.ts";
import { at } from "./tables/columns.ts";
import { together } from "./together.ts";
import type { Tx } from "./tx.ts";

/** What a rating says, as it was sent: the first time (number 1), or anew after staff opened it again. */
export type Rating = {
  readonly request: RatingRequestId;
  readonly number: number;
  readonly profile: string;
  readonly answers: RatingAnswers;
  readonly sentAt: Instant;
};

const columns = [
  "g.request_id as request",
  "g.number",
  "g.profile",
  "g.answers",
  "g.sent_at as sentAt",
] as const;

/** Keeps a rating that is sent. It never changes. */
export const addRating = async (
  tx: Tx,
  _permit: Permit<"rating.give">,
  {
    associationId,
    id,
    profile,
    timesReopened,
  }: Pick<RatingRequest, "associationId" | "id" | "profile" | "timesReopened">,
  { answers, now }: { readonly answers: RatingAnswers; readonly now: Instant },
): Promise<boolean> => {
  const written = await tx.write(
    "ratings.add",
    tx.db
      .insertInto("ratings")
      .values({
        association_id: associationId,
        request_id: id,
        number: timesReopened + 1,
        profile,
        answers: JSON.stringify(answers),
        sent_at: at(now),
      })
      .onConflict((conflict) => conflict.doNothing()),
  );
  return written > 0;
};

/** What was sent for a request as it stands now: for the browser that sent it. */
export const findRating = async (
  tx: Tx,
  { associationId, id }: Pick<RatingRequest, "associationId" | "id">,
): Promise<Rating | undefined> =>
  tx.maybe(
    "ratings.find",
    tx.db
      .selectFrom("ratings as g")
      .select(columns)
      .where("g.association_id", "=", associationId)
      .where("g.request_id", "=", id)
      .orderBy("g.number", "desc")
      .limit(1),
  );

/** What a rater goes on from before anything is typed: nothing, or what they sent before staff opened it again. */
export const answersBefore = async (
  tx: Tx,
  request: Pick<RatingRequest, "associationId" | "id" | "timesReopened">,
): Promise<RatingAnswers> =>
  (request.timesReopened === 0 ? undefined : await findRating(tx, request))?.answers ?? noAnswers;

/** A request with what its rating says, the latest first; none where it was not sent. */
export type RatedRequest = FollowedRequest & { readonly ratings: readonly Rating[] };

/** Every request of somebody else's application with what was sent; only the scope of staff reads it. */
export const listForStaff = async (
  tx: Tx,
  application: Pick<Application, "associationId" | "id">,
): Promise<readonly RatedRequest[]> => {
  const { associationId, id } = application;
  const { requests, ratings } = await together({
    requests: listRatingRequests(tx, application),
    ratings: tx.many(
      "ratings.of-application",
      tx.db
        .selectFrom("ratings as g")
        .innerJoin("rating_requests as r", (join) =>
          join.onRef("r.association_id", "=", "g.association_id").onRef("r.id", "=", "g.request_id"),
        )
        .select(columns)
        .where("r.association_id", "=", associationId)
        .where("r.application_id", "=", id)
        .orderBy("g.number", "desc"),
    ),
  });
  const byRequest = Map.groupBy(ratings, ({ request }) => request);
  return requests.map((request) => ({ ...request, ratings: byRequest.get(request.id) ?? [] }));
};
