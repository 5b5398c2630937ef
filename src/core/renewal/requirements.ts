import { degreeLevels } from "../portfolio/terms.ts";
import { figureForYears } from "../standards/figure-for-years.ts";
import { isDeclared } from "../standards/measures/declared.ts";
import { highestRank } from "../standards/measures/degree.ts";
import { activeMemberships, heldEndorsements } from "../standards/measures/standing.ts";
import type { RenewalRow } from "../standards/rows.ts";
import { hoursAmount, isEnough, statusOf } from "../standards/rules/rule.ts";
import type { Status } from "../standards/verdict.ts";
import type { RenewalRequirement } from "./answer.ts";
import { renewalRsc } from "./rsc.ts";
import type { Situation } from "./situation.ts";
import { renewalProvision, renewalTraining } from "./training.ts";

/** A requirement before it is said which rule it comes from. */
export type RenewalFinding = Omit<RenewalRequirement, "clause" | "overlay">;

/** What one row asks in a situation; null where it asks nothing of this person. */
export const renewalFinding = (row: RenewalRow, situation: Situation): RenewalFinding | null => {
  switch (row.id) {
    case "renewal.training":
      return trainingFinding(row, situation);
    case "renewal.training.rsc-provision":
      return provisionFinding(row, situation);
    case "renewal.rsc":
      return rscFinding(row, situation);
    case "renewal.membership": {
      const { evidence, excluded } = activeMemberships(situation.context, situation.judgedOn);
      return { id: row.id, status: statusOf(evidence.length > 0), evidence, excluded };
    }
  }
};

type Row<Id extends RenewalRow["id"]> = Extract<RenewalRow, { id: Id }>;

const statusFor = (force: "required" | "recommended" | undefined, isMet: boolean): Status =>
  force === "recommended" ? "recommended" : statusOf(isMet);

const trainingFinding = (row: Row<"renewal.training">, situation: Situation): RenewalFinding => {
  const { facts } = situation.context;
  const required = figureForYears(row.hours, situation.cycle.yearsEndorsed);
  const { hours, counted, capped, evidence, excluded } = renewalTraining(situation, row, required);
  return {
    id: row.id,
    status: statusFor(row.force, isEnough(facts, required, hours)),
    ...hoursAmount(facts, required, hours),
    counted,
    capped,
    evidence,
    excluded,
  };
};

const provisionFinding = (
  row: Row<"renewal.training.rsc-provision">,
  situation: Situation,
): RenewalFinding | null => {
  const { context } = situation;
  if (!isDeclared(context, row.declared)) return null;
  if (row.prepared !== undefined && highestRank(context) < degreeLevels.indexOf(row.prepared)) return null;
  const required = figureForYears(row.hours, situation.cycle.yearsEndorsed);
  const { hours, evidence, excluded } = renewalProvision(situation, row);
  return {
    id: row.id,
    status: statusFor(row.force, isEnough(context.facts, required, hours)),
    ...hoursAmount(context.facts, required, hours),
    evidence,
    excluded,
  };
};

const rscFinding = (row: Row<"renewal.rsc">, situation: Situation): RenewalFinding => {
  const { facts } = situation.context;
  const { cases = [], ...usual } = row;
  const special = cases.find(({ when }) => applies(when, situation))?.set;
  const { hours: asked, force, notPeer, peersHoldingOwn } = { ...usual, ...special };
  const required = figureForYears(asked ?? usual.hours, situation.cycle.yearsEndorsed);
  const { hours, evidence, excluded } = renewalRsc(situation, {
    notPeer: notPeer ?? false,
    peersHoldingOwn: peersHoldingOwn ?? false,
  });
  return {
    id: row.id,
    status: statusFor(force, isEnough(facts, required, hours)),
    ...hoursAmount(facts, required, hours),
    evidence,
    excluded,
  };
};

type When = NonNullable<Row<"renewal.rsc">["cases"]>[number]["when"];

/** True when everything that a case names holds for this endorsement. */
const applies = ({ heldForYears, holds }: When, { cycle, context, judgedOn }: Situation): boolean =>
  (heldForYears === undefined || cycle.yearsOnFirstDay >= heldForYears) &&
  (holds === undefined || heldEndorsements(context, holds, judgedOn).evidence.length > 0);
