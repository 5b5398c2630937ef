import type { Day } from "../kernel/calendar.ts";
import { type Context, contextOf } from "../standards/context.ts";
import type { Facts } from "../standards/facts.ts";
import type { Period } from "../standards/measures/period.ts";
import type { RenewalCycle } from "./cycle.ts";

/** What renewal requirements are judged in: the portfolio, the endorsement's category and its cycle. */
export type Situation = {
  readonly context: Context;
  readonly category: string;
  readonly cycle: RenewalCycle;
  /** The day on which memberships and standing are looked at: the as-of day or, if earlier, the deadline. */
  readonly judgedOn: Day;
};

/** Begins to judge a renewal. */
export const situationOf = (facts: Facts, category: string, cycle: RenewalCycle, asOf: Day): Situation => ({
  context: contextOf(facts, asOf),
  category,
  cycle,
  judgedOn: Math.min(asOf, cycle.deadline),
});

/** The part of a renewal's days that has been lived by the as-of day. */
export const livedDays = ({ cycle, context }: Situation): Period => ({
  from: cycle.from,
  to: Math.min(cycle.deadline, context.asOf),
});
