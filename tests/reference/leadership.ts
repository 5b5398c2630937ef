import { whole } from "./fraction.ts";
import type { LeadershipActivity } from "./portfolio.ts";
import { familyOf, type Question } from "./question.ts";
import {
  amountOf,
  firstReason,
  metOrUnmet,
  type Reason,
  type Requirement,
  reached,
  sortEntries,
} from "./requirement.ts";

export const leadershipRequirements = (question: Question): Requirement[] => {
  const asked =
    familyOf(question.category) === "mentor" &&
    (question.standard === "levels-2016" || question.standard === "categories-2017");
  if (!asked) {
    return [];
  }
  const { evidence, excluded } = sortEntries(
    question.portfolio.leadership.map((activity) => ({
      id: activity.id,
      reason: activityReason(activity, question),
    })),
  );
  const amount = amountOf(1, whole(evidence.length), "activities");
  const oneBeyondPaidWork = question.portfolio.leadership.some(
    (activity) => evidence.includes(activity.id) && activity.beyondPaidWork,
  );
  const beyondPaidWorkSettled = question.standard !== "categories-2017" || oneBeyondPaidWork;
  return [
    {
      id: "leadership.activities",
      stage: "submission",
      status: metOrUnmet(reached(amount) && beyondPaidWorkSettled),
      amount,
      evidence,
      excluded,
    },
  ];
};

const activityReason = (activity: LeadershipActivity, question: Question): Reason | null => {
  const failed: Reason[] = [];
  if (activity.from > question.asOf) {
    failed.push("after-as-of");
  }
  const wide = activity.scope === "regional" || activity.scope === "state" || activity.scope === "national";
  if (!wide && !activity.associationRole) {
    failed.push("out-of-scope");
  }
  return firstReason(failed);
};
