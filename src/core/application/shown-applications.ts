import { isOpen } from "./application.ts";
import { type ApplicationState, ballWith } from "./lifecycle.ts";

/** Which applications a list shows: those that wait for the coordinator, all open ones, those that ended, or of one state. */
export const applicationGroups = ["waiting", "open", "ended"] as const;
export type ShownApplications = (typeof applicationGroups)[number] | ApplicationState;

/** How many applications there are of a state; of submitted ones those apart whose fee is still to come. */
export type CountedApplications = {
  readonly state: ApplicationState;
  readonly owesFee: boolean;
  readonly count: number;
};

type Where = Pick<CountedApplications, "state" | "owesFee">;

const waitsForCoordinator = ({ state, owesFee }: Where): boolean =>
  !owesFee && ballWith({ state, outcome: null, heldFrom: null }) === "coordinator";

/** Whether a list shows applications of a state. */
export const isShown = (shown: ShownApplications, where: Where): boolean =>
  shown === "waiting"
    ? waitsForCoordinator(where)
    : shown === "open"
      ? isOpen(where)
      : shown === "ended"
        ? !isOpen(where)
        : where.state === shown;

/** How many applications a list shows on all its pages, of what was counted. */
export const countIn = (counts: readonly CountedApplications[], shown: ShownApplications): number =>
  counts.filter((each) => isShown(shown, each)).reduce((sum, { count }) => sum + count, 0);
