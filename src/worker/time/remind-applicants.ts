import type { ApplicationId } from "../../core/application/application.ts";
import { dueOccasion, type Look, waitOfApplicant } from "../../core/application/reminders.ts";
import { type SettingHistory, settingOn } from "../../core/association/setting-history.ts";
import type { AssociationId } from "../../core/kernel/ids.ts";
import type { Instant } from "../../core/kernel/instant.ts";
import { listStanding, lockApplication } from "../../store/applications.ts";
import { sendDone } from "../../store/messages.ts";
import { addReminder } from "../../store/reminders.ts";
import type { World } from "../../store/world.ts";

type Around = Pick<World, "store" | "ids">;

/** An association as it is looked at: its rules, and from which day to which. */
export type Looking = Look & { readonly association: AssociationId; readonly history: SettingHistory };

const AT_ONCE = 200;

const dueOf = (application: Parameters<typeof waitOfApplicant>[0], { history, lookedOn, today }: Looking) => {
  const wait = waitOfApplicant(application, history);
  if (wait === undefined) return undefined;
  const { value: rules } = settingOn(history, "reminder-rules", today);
  const occasion = dueOccasion(rules[wait.of], wait, { lookedOn, today });
  return occasion === undefined ? undefined : { wait, occasion };
};

const remindOne = async (
  { store, ids }: Around,
  looking: Looking,
  id: ApplicationId,
  now: Instant,
): Promise<boolean> =>
  store.withinJob(
    async (tx) => {
      const { association, today } = looking;
      // Locked, so that nothing is reminded of that is done at this moment.
      const application = await lockApplication(tx, id);
      const due = application === undefined ? undefined : dueOf(application, looking);
      if (application === undefined || due === undefined) return false;
      const { of, lastDay } = due.wait;
      const reminder = { association, id: ids.id<"reminder">(), of, subject: id, occasion: due.occasion };
      if (!(await addReminder(tx, reminder, now))) return false;
      await sendDone(
        tx,
        { ids, clock: { now: () => now } },
        {
          to: application.personId,
          association,
          kind: "application-reminder",
          params: { application: id, of, lastDay, left: lastDay - today },
        },
      );
      return true;
    },
    { association: looking.association },
  );

/** Reminds the applicants of an association of what waits for them. Gives how many were reminded. */
export const remindApplicants = async (around: Around, looking: Looking, now: Instant): Promise<number> => {
  const { association } = looking;
  let reminded = 0;
  let after: ApplicationId | undefined;
  do {
    const slice = { states: ["in-progress", "returned"], before: now, after, most: AT_ONCE } as const;
    const found = await around.store.withinJob(async (tx) => listStanding(tx, association, slice), {
      association,
    });
    for (const application of found)
      if (
        dueOf(application, looking) !== undefined &&
        (await remindOne(around, looking, application.id, now))
      )
        reminded++;
    after = found.length < AT_ONCE ? undefined : found.at(-1)?.id;
  } while (after !== undefined);
  return reminded;
};
