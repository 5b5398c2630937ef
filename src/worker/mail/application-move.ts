import type { ApplicationId } from "../../core/application/application.ts";
import { isNewsForCoordinators } from "../../core/messages/application-news.ts";
import { holdersOf, lastMoveToTell, toldAlready } from "../../store/application-tidings.ts";
import { lockOutbox } from "../../store/deliveries.ts";
import { sendDone } from "../../store/messages.ts";
import type { FindMail, Found } from "./parts.ts";

const over: Found = { is: "over" };

/**
 * Tells every coordinator of a move of an application that is news to them, but whoever made it, and whoever applies: that
 * one is told as its applicant. Whoever applies cannot see who they are, so a job does it.
 */
export const tellOfMove: FindMail = async ({ store, clock, ids }, row) => {
  const found = await store.withinJob(async (tx) => lastMoveToTell(tx, row.subjectId as ApplicationId));
  if (found === undefined) return over;
  const { associationId: association, application, number, on: move, at } = found;
  if (!isNewsForCoordinators(move)) return over;
  return store.withinJob(
    async (tx): Promise<Found> => {
      await lockOutbox(tx, row.id);
      const people = await holdersOf(tx, association, "coordinator", [found.applicant, found.by]);
      const told = await toldAlready(tx, people, "application-to-run", { application, number });
      const params = { application, number, move, at };
      for (const to of people.filter((each) => !told.includes(each)))
        await sendDone(tx, { clock, ids }, { to, association, kind: "application-to-run", params });
      return over;
    },
    { association },
  );
};
