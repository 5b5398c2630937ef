import { activitiesFound } from "../measures/leadership.ts";
import type { RowOf } from "../resolve.ts";
import { amount, finding, type Ready, ready, statusOf } from "./rule.ts";

/** Leadership activities; where one must be beyond paid work and none is, unmet with nothing missing in number. */
export const activities = ({ id: _, for: __, ...asked }: RowOf<"leadership.activities">): Ready =>
  ready(asked, (context, inputs) => {
    const found = activitiesFound(context, inputs.scopes, inputs.associationRole ?? false);
    const isMet =
      found.evidence.length >= inputs.activities && (!inputs.beyondPaidWork || found.isBeyondPaidWork);
    return finding(statusOf(isMet), found, amount(inputs.activities, found.evidence.length, "activities"));
  });
