import type { Leadership } from "../../portfolio/portfolio.ts";
import type { LeadershipScope } from "../../portfolio/terms.ts";
import type { Context } from "../context.ts";
import type { Excluded, Tally } from "../verdict.ts";

/** Leadership activities that count, and whether one of them is beyond paid work. */
export type ActivitiesFound = Tally & { readonly isBeyondPaidWork: boolean };

/** The activities of one of the scopes, or with a role in an association where that counts. */
export const activitiesFound = (
  { facts, asOf }: Context,
  scopes: readonly LeadershipScope[],
  associationRole: boolean,
): ActivitiesFound => {
  const evidence: string[] = [];
  const excluded: Excluded[] = [];
  let isBeyondPaidWork = false;
  const isInScope = (activity: Leadership): boolean =>
    scopes.includes(activity.scope) || (associationRole && activity.associationRole);
  for (const activity of facts.portfolio.leadership) {
    if (activity.from > asOf) excluded.push({ id: activity.id, reason: "after-as-of" });
    else if (!isInScope(activity)) excluded.push({ id: activity.id, reason: "out-of-scope" });
    else {
      evidence.push(activity.id);
      isBeyondPaidWork ||= activity.beyondPaidWork;
    }
  }
  return { evidence, excluded, isBeyondPaidWork };
};
