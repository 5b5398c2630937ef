import { can } from "../../core/access/can.ts";
import type { HouseRefusal } from "../../core/access/refusal.ts";
import { settingOn, todayOf } from "../../core/association/setting-history.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { sendRating as decide } from "../../core/references/judge-rating.ts";
import { judgeOpen } from "../../core/references/open-rating.ts";
import type { RatingForm } from "../../core/references/rating-form.ts";
import type { Declination } from "../../core/references/rating-request.ts";
import type { RatingRefusal } from "../../core/references/refusal.ts";
import { readSettings } from "../../store/association-settings.ts";
import { send } from "../../store/messages.ts";
import { leaveBrowser } from "../../store/rating-browsers.ts";
import { findDraft } from "../../store/rating-drafts.ts";
import { findRatingRequest, lockRatingRequest, type RatingRequest } from "../../store/rating-requests.ts";
import { noteDeclined, noteSent } from "../../store/rating-steps.ts";
import { addRating, answersBefore } from "../../store/ratings.ts";
import type { Tx } from "../../store/tx.ts";
import type { World } from "../../store/world.ts";
import { eventsOf, type Rated } from "./rated.ts";

type Done = Result<undefined, RatingRefusal | HouseRefusal>;
type Around = Pick<World, "clock" | "ids">;

/** Tells whoever asked what became of the request: that, and nothing of what a rating says. */
const tell = async (
  tx: Tx,
  { clock, ids }: Around,
  { personId, id, applicationId, associationId }: RatingRequest,
  news: "sent" | Declination,
): Promise<void> => {
  await send(
    tx,
    { clock, ids },
    {
      to: personId,
      kind: "rating-news",
      params: { request: id, application: applicationId, news, at: clock.now() },
      association: associationId,
    },
  );
};

/**
 * Sends a rating as it was typed. Whether it counts is settled now, by the rule of today; one that would not count is sent
 * only by a rater who was told so. Sent twice it is sent once, and it never changes.
 */
export const sendRating = async (
  around: Around,
  rated: Rated,
  form: RatingForm,
  knowing: boolean,
): Promise<Done> => {
  if (rated.bound === undefined) return no({ code: "code-needed" });
  return rated.within(async (tx): Promise<Done> => {
    await lockRatingRequest(tx, rated.request.id);
    const request = await findRatingRequest(tx, rated.request.id);
    if (request === undefined) return no({ code: "not-there" });
    if (request.sentAt !== null) return yes(undefined);
    const now = around.clock.now();
    const judged = judgeOpen(eventsOf(request), now);
    if (!judged.ok) return judged;
    const permit = can(rated.actor, "rating.give", { requestId: request.id });
    if (!permit.ok) return no(permit.refusal);
    const history = await readSettings(tx, request.associationId);
    const { value: rule } = settingOn(history, "reference-rules", todayOf(history, now));
    const answers = (await findDraft(tx, request))?.answers ?? (await answersBefore(tx, request));
    const decided = decide(form, answers, rule, knowing);
    if (!decided.ok) return decided;
    const { counts } = decided.value;
    if (!(await addRating(tx, permit.value, request, { answers, now }))) return yes(undefined);
    // Taken back at this moment: nothing of it stays.
    if (!(await noteSent(tx, permit.value, request, { counts, now }))) return no({ code: "moved-on" });
    tx.log.append({
      action: "rating.sent",
      subject: { kind: "rating-request", id: request.id },
      details: { counts },
    });
    await tell(tx, around, request, "sent");
    return yes(undefined);
  });
};

/** Says that a request is for somebody else, or that the rater cannot rate this person. */
export const declineRating = async (around: Around, rated: Rated, as: Declination): Promise<Done> => {
  if (rated.bound === undefined) return no({ code: "code-needed" });
  return rated.within(async (tx): Promise<Done> => {
    const request = await findRatingRequest(tx, rated.request.id);
    if (request === undefined) return no({ code: "not-there" });
    if (request.declinedAs === as) return yes(undefined);
    const now = around.clock.now();
    const judged = judgeOpen(eventsOf(request), now);
    if (!judged.ok) return judged;
    const permit = can(rated.actor, "rating.give", { requestId: request.id });
    if (!permit.ok) return no(permit.refusal);
    if (!(await noteDeclined(tx, permit.value, request, { as, now }))) return no({ code: "moved-on" });
    tx.log.append({
      action: "rating.declined",
      subject: { kind: "rating-request", id: request.id },
      details: { as },
    });
    await tell(tx, around, request, as);
    return yes(undefined);
  });
};

/** Closes a rating on a device: what was typed stays, and opens there again with the link or a code. */
export const leaveDevice = async (rated: Rated): Promise<Done> => {
  const { key, request, actor } = rated;
  if (key === undefined) return yes(undefined);
  return rated.within(async (tx): Promise<Done> => {
    const permit = can(actor, "rating.give", { requestId: request.id });
    if (!permit.ok) return no(permit.refusal);
    await leaveBrowser(tx, permit.value, request, key);
    tx.log.append({ action: "rating.left", subject: { kind: "rating-request", id: request.id } });
    return yes(undefined);
  });
};
