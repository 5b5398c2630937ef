import { dueOccasion, type Occasion, waitOfRater } from "../../core/application/reminders.ts";
import { settingOn } from "../../core/association/setting-history.ts";
import type { RatingRequestId } from "../../core/kernel/ids.ts";
import type { Instant } from "../../core/kernel/instant.ts";
import { raterManners } from "../../core/messages/recipients.ts";
import { type AwaitedRating, listAwaited, lockAwaited } from "../../store/awaited-ratings.ts";
import { isUnwantedAt } from "../../store/mail-choices.ts";
import { addReminder } from "../../store/reminders.ts";
import type { World } from "../../store/world.ts";
import type { Looking } from "./remind-applicants.ts";

type Around = Pick<World, "store" | "ids">;

const AT_ONCE = 200;

const dueOf = (request: AwaitedRating, { history, lookedOn, today }: Looking): Occasion | undefined => {
  const { value: rules } = settingOn(history, "reminder-rules", today);
  return dueOccasion(rules.rating, waitOfRater(request, history), { lookedOn, today });
};

const remindOne = async (
  { store, ids }: Around,
  looking: Looking,
  id: RatingRequestId,
  now: Instant,
): Promise<boolean> =>
  store.withinJob(
    async (tx) => {
      const { association } = looking;
      const request = await lockAwaited(tx, association, id, now);
      const occasion = request === undefined ? undefined : dueOf(request, looking);
      if (request === undefined || occasion === undefined) return false;
      if (await isUnwantedAt(tx, { address: request.address, group: raterManners["rating-reminder"].choice }))
        return false;
      const reminder = {
        association,
        id: ids.id<"reminder">(),
        of: "rating",
        subject: id,
        occasion,
      } as const;
      if (!(await addReminder(tx, reminder, now))) return false;
      tx.outbox.put({ kind: "rating-reminder", id: reminder.id });
      return true;
    },
    { association: looking.association },
  );

/** Reminds the raters of an association who have not answered. Gives how many were reminded. */
export const remindRaters = async (around: Around, looking: Looking, now: Instant): Promise<number> => {
  const { association } = looking;
  let reminded = 0;
  let after: RatingRequestId | undefined;
  do {
    const slice = { now, after, most: AT_ONCE };
    const found = await around.store.withinJob(async (tx) => listAwaited(tx, association, slice), {
      association,
    });
    for (const request of found)
      if (dueOf(request, looking) !== undefined && (await remindOne(around, looking, request.id, now)))
        reminded++;
    after = found.length < AT_ONCE ? undefined : found.at(-1)?.id;
  } while (after !== undefined);
  return reminded;
};
