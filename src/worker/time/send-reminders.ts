import { todayOf } from "../../core/association/setting-history.ts";
import type { Instant } from "../../core/kernel/instant.ts";
import { readSettings } from "../../store/association-settings.ts";
import { lookedOn, noteLook } from "../../store/reminders.ts";
import type { World } from "../../store/world.ts";
import { inEachAssociation } from "./in-each-association.ts";
import { remindApplicants } from "./remind-applicants.ts";
import { remindRaters } from "./remind-raters.ts";

/**
 * Sends the reminders whose day has come, each association by its own day. That an association was looked at is noted when
 * all of it was: whoever comes after half of it finds what was sent, and sends the rest.
 */
export const sendReminders = async (
  around: Pick<World, "store" | "ids">,
  now: Instant,
): Promise<{ readonly reminded: number }> => ({
  reminded: await inEachAssociation(around, async (association) => {
    const about = { association };
    const { history, before } = await around.store.withinJob(
      async (tx) => ({
        history: await readSettings(tx, association),
        before: await lookedOn(tx, association),
      }),
      about,
    );
    const today = todayOf(history, now);
    // Where nobody ever looked, nothing of the past is caught up with.
    const looking = { association, history, today, lookedOn: before ?? today - 1 };
    if (looking.lookedOn >= today) return 0;
    const reminded =
      (await remindApplicants(around, looking, now)) + (await remindRaters(around, looking, now));
    await around.store.withinJob(async (tx) => noteLook(tx, association, today), about);
    return reminded;
  }),
});
