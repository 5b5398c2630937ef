import type { Application, ApplicationId } from "../../core/application/application.ts";
import { LEAST_DAYS, timedStates, timeMoveOf } from "../../core/application/time-moves.ts";
import { todayOf } from "../../core/association/setting-history.ts";
import type { AssociationId } from "../../core/kernel/ids.ts";
import { DAY, type Instant } from "../../core/kernel/instant.ts";
import { keepTimeMove, listStanding, lockApplication } from "../../store/applications.ts";
import { readSettings } from "../../store/association-settings.ts";
import type { World } from "../../store/world.ts";
import { inEachAssociation } from "./in-each-association.ts";

type Around = Pick<World, "store" | "ids">;

const AT_ONCE = 200;

/** The next slice of the applications of an association that time may move now. */
const dueAfter = async (
  { store }: Around,
  association: AssociationId,
  now: Instant,
  after: ApplicationId | undefined,
): Promise<{ readonly due: readonly ApplicationId[]; readonly last: ApplicationId | undefined }> =>
  store.withinJob(
    async (tx) => {
      const history = await readSettings(tx, association);
      const today = todayOf(history, now);
      const slice = { states: timedStates, before: now - LEAST_DAYS * DAY, after, most: AT_ONCE };
      const found = await listStanding(tx, association, slice);
      const due = found.filter((each) => timeMoveOf(each, history, today) !== undefined);
      return { due: due.map(({ id }) => id), last: found.length < AT_ONCE ? undefined : found.at(-1)?.id };
    },
    { association },
  );

/** Moves one application whose time is over, with everything that follows, in one transaction; false where it moved meanwhile. */
const moveOne = async (
  { store, ids }: Around,
  association: AssociationId,
  id: ApplicationId,
  now: Instant,
): Promise<boolean> =>
  store.withinJob(
    async (tx) => {
      const application: Application | undefined = await lockApplication(tx, id);
      if (application === undefined) return false;
      const history = await readSettings(tx, association);
      const made = timeMoveOf(application, history, todayOf(history, now));
      if (made === undefined) return false;
      const moved = await keepTimeMove(tx, { ids, clock: { now: () => now } }, application, made);
      tx.log.append({
        action: "application.moved",
        subject: { kind: "application", id },
        details: { move: made.move.on, to: moved.state },
      });
      return true;
    },
    { association },
  );

/**
 * Makes the moves of the lifecycle that are time's own, each association by its own day. An application is moved in a
 * transaction of its own: whoever comes second, or after half of it was done, finds the rest and nothing twice.
 */
export const moveApplications = async (
  around: Around,
  now: Instant,
): Promise<{ readonly moved: number }> => ({
  moved: await inEachAssociation(around, async (association) => {
    let moved = 0;
    let after: ApplicationId | undefined;
    do {
      const { due, last } = await dueAfter(around, association, now, after);
      for (const id of due) if (await moveOne(around, association, id, now)) moved++;
      after = last;
    } while (after !== undefined);
    return moved;
  }),
});
