import { type Day, formatDay } from "../kernel/calendar.ts";
import {
  bearingOn,
  exceptionClause,
  type Item,
  itemsOf,
  overlaidRenewalRow,
} from "../standards/apply-overlays.ts";
import { causeBehind } from "../standards/cause.ts";
import { type Edition, overlaysInForce } from "../standards/edition.ts";
import type { Facts } from "../standards/facts.ts";
import type { RenewalRow } from "../standards/rows.ts";
import type { Category } from "../standards/standard.ts";
import { renewalRequirementIds } from "../standards/verdict.ts";
import type { Renewal, RenewalRequirement, RenewalStatus } from "./answer.ts";
import { cycleOf, endorsementHeld, type RenewalCycle } from "./cycle.ts";
import { type RenewalFinding, renewalFinding } from "./requirements.ts";
import { type Situation, situationOf } from "./situation.ts";

/**
 * Judges the renewal of the endorsement of a category held on a day. An overlay asked for counts when it is in force
 * on that day or, if earlier, on the cycle's deadline.
 */
export const renewal = (
  edition: Edition,
  facts: Facts,
  category: Category,
  overlays: readonly string[],
  asOf: Day,
): Renewal => {
  const { portfolio } = facts;
  const held = endorsementHeld(portfolio.endorsements, category.code, asOf);
  const cycle = held === null ? null : cycleOf(edition.standard.renewal.cycle, held, asOf);
  const inForce = overlaysInForce(edition, overlays, Math.min(asOf, cycle?.deadline ?? asOf));
  const named = {
    format: "attune.renewal/1",
    portfolio: portfolio.id,
    standard: edition.standard.id,
    overlays: inForce.map(({ id }) => id),
    category: category.code,
    asOf: formatDay(asOf),
  } as const;
  if (cycle === null) return { ...named, status: "not-held" };
  const situation = situationOf(facts, category.code, cycle, asOf);
  const requirements = cycle.isDue ? requirementsOf(edition, itemsOf(inForce), situation) : [];
  return {
    ...named,
    cycle: {
      from: formatDay(cycle.from),
      opensOn: formatDay(cycle.opensOn),
      deadline: formatDay(cycle.deadline),
    },
    yearsEndorsed: cycle.yearsEndorsed,
    status: statusOf(cycle, requirements, asOf),
    requirements,
  };
};

const statusOf = (
  cycle: RenewalCycle,
  requirements: readonly RenewalRequirement[],
  asOf: Day,
): RenewalStatus => {
  if (!cycle.isDue || asOf < cycle.opensOn) return "not-due";
  if (requirements.every(({ status }) => status !== "unmet")) return "met";
  return asOf > cycle.deadline ? "lapsed" : "open";
};

const requirementsOf = (
  edition: Edition,
  items: readonly Item[],
  situation: Situation,
): readonly RenewalRequirement[] => {
  const { category } = situation;
  const rows = edition.standard.renewal.requirements.filter(
    (row) => row.for === "all" || row.for.includes(category),
  );
  return renewalRequirementIds.flatMap((id) => {
    const row = rows.find((each) => each.id === id);
    if (row === undefined) return [];
    const bearing = bearingOn(items, category, id);
    const found = findingUnder(row, bearing, situation);
    if (found === null) return [];
    const exception = causeBehind(bearing, (some) => findingUnder(row, some, situation) ?? found);
    const clause =
      exception === null
        ? `${edition.standard.id}/${category}/${id.split(".")[0]}`
        : exceptionClause(exception);
    return [{ ...found, clause, overlay: exception === null ? null : exception.overlay.id }];
  });
};

/** What a row asks as the exceptions leave it; as it was where these leave no row. */
const findingUnder = (row: RenewalRow, items: readonly Item[], situation: Situation): RenewalFinding | null =>
  renewalFinding(overlaidRenewalRow(row, items, situation.category) ?? row, situation);
