import { can } from "../../core/access/can.ts";
import type { HouseRefusal } from "../../core/access/refusal.ts";
import { no, type Result } from "../../core/kernel/result.ts";
import { judgeOpen } from "../../core/references/open-rating.ts";
import type { RatingAnswers, RatingForm } from "../../core/references/rating-form.ts";
import { keepPart, type TypedPart } from "../../core/references/rating-parts.ts";
import type { RatingRefusal } from "../../core/references/refusal.ts";
import { findDraft, keepDraft as write } from "../../store/rating-drafts.ts";
import { findRatingRequest, lockRatingRequest } from "../../store/rating-requests.ts";
import { noteStarted } from "../../store/rating-steps.ts";
import { answersBefore } from "../../store/ratings.ts";
import type { World } from "../../store/world.ts";
import { eventsOf, type Rated } from "./rated.ts";

type Kept = Result<RatingAnswers, RatingRefusal | HouseRefusal>;

/** Keeps one part of a rating as it is typed: by the script of the page, and by its button. Only in the rater's browser. */
export const keepDraft = async (
  { clock }: Pick<World, "clock">,
  rated: Rated,
  form: RatingForm,
  typed: TypedPart & { readonly seen: string },
): Promise<Kept> => {
  if (rated.bound === undefined) return no({ code: "code-needed" });
  return rated.within(async (tx): Promise<Kept> => {
    // Nothing is told as kept beside a rating that is being sent without it.
    await lockRatingRequest(tx, rated.request.id);
    const request = await findRatingRequest(tx, rated.request.id);
    if (request === undefined) return no({ code: "not-there" });
    const now = clock.now();
    const judged = judgeOpen(eventsOf(request), now);
    if (!judged.ok) return judged;
    const permit = can(rated.actor, "rating.give", { requestId: request.id });
    if (!permit.ok) return no(permit.refusal);
    const draft = await findDraft(tx, request);
    const kept = draft?.answers ?? (await answersBefore(tx, request));
    const decided = keepPart(form, kept, typed, typed.seen);
    if (!decided.ok) return decided;
    const version = (draft?.version ?? 0) + 1;
    if (!(await write(tx, permit.value, request, { answers: decided.value, version }, now)))
      return no({ code: "moved-on" });
    if (await noteStarted(tx, permit.value, request, now))
      tx.log.append({ action: "rating.started", subject: { kind: "rating-request", id: request.id } });
    return decided;
  });
};
