import { causeOf, type Outcome } from "./cause.ts";
import { earlierOf } from "./dates.ts";
import type { Asked } from "./evaluate.ts";
import { isHeldOn, membershipOn } from "./formalities.ts";
import { type Fraction, fromDecimal, smaller, sum, whole } from "./fraction.ts";
import { entryReason } from "./parts-reason.ts";
import { type Endorsement, fillDefaults, type JsonObject, type Portfolio, type Rsc } from "./portfolio.ts";
import { type ExceptionNumber, OVERLAY, overlaysInForce, type Question } from "./question.ts";
import { type Cycle, cycleOf, isFreeOfRenewal, yearsEndorsed } from "./renewal-cycle.ts";
import {
  type Figure,
  onlyApprovedTraining,
  onlyDidacticProvision,
  peerMayCount,
  provisionFigure,
  rscFigure,
  trainingFigure,
} from "./renewal-figures.ts";
import {
  type Amount,
  amountOf,
  type Excluded,
  metOrUnmet,
  type Reason,
  reached,
  type Status,
  sortEntries,
} from "./requirement.ts";
import { type RscPart, rscParts } from "./rsc-parts.ts";
import { trainingDays } from "./training.ts";

export interface RenewalRequirement {
  id: string;
  status: Status;
  required?: number;
  actual?: number;
  missing?: number;
  unit?: string;
  counted?: { attended: number; given: number; volunteering: number };
  capped?: { given: number; volunteering: number };
  evidence: string[];
  excluded: Excluded[];
  clause: string;
  overlay: string | null;
}

export interface Renewal {
  format: "attune.renewal/1";
  portfolio: string;
  standard: string;
  overlays: string[];
  category: string;
  asOf: string;
  cycle?: Cycle;
  yearsEndorsed?: number;
  status: "not-held" | "not-due" | "open" | "met" | "lapsed";
  requirements?: RenewalRequirement[];
}

/** A question about one cycle of one endorsement. */
interface RenewalQuestion extends Question {
  cycle: Cycle;
  years: number;
}

interface Split {
  attended: Fraction;
  given: Fraction;
  volunteering: Fraction;
}

interface Finding {
  id: string;
  status: Status;
  amount: Amount | null;
  counted?: Split;
  capped?: Omit<Split, "attended">;
  evidence: string[];
  excluded: Excluded[];
}

const EXCEPTIONS_AT_RENEWAL: readonly ExceptionNumber[] = [3, 5];

export const renewalSlowly = (portfolioJson: JsonObject, asked: Asked): Renewal => {
  const portfolio = fillDefaults(portfolioJson);
  const { standard, category, asOf } = asked;
  const endorsement = latestHeld(portfolio, category, asOf);
  const heading = {
    format: "attune.renewal/1",
    portfolio: portfolio.id,
    standard,
    category,
    asOf,
  } as const;
  if (endorsement === null) {
    return { ...heading, overlays: overlaysInForce(standard, asked.overlays, asOf), status: "not-held" };
  }

  const cycle = cycleOf(endorsement, standard, asOf);
  const years = yearsEndorsed(endorsement, standard, cycle);
  const overlays = overlaysInForce(standard, asked.overlays, earlierOf(asOf, cycle.deadline));
  const known = { ...heading, overlays, cycle, yearsEndorsed: years };
  if (isFreeOfRenewal(endorsement, cycle)) {
    return { ...known, status: "not-due", requirements: [] };
  }

  const findingsWith = (exceptions: readonly ExceptionNumber[]): Finding[] =>
    findingsOf({
      portfolio,
      standard,
      category,
      asOf,
      declarations: portfolio.declarations,
      exceptions,
      cycle,
      years,
    });
  const exceptions = overlays.length > 0 ? EXCEPTIONS_AT_RENEWAL : [];
  const requirements = findingsWith(exceptions).map((finding): RenewalRequirement => {
    const exception = causeOf(exceptions, (some) => outcomeOf(finding.id, findingsWith(some)));
    return {
      ...shown(finding),
      clause: exception === null ? `${standard}/${category}/renewal` : `${standard}/${OVERLAY}/${exception}`,
      overlay: exception === null ? null : OVERLAY,
    };
  });
  return { ...known, status: statusOf(cycle, asOf, requirements), requirements };
};

/** Compares as text: the day earned, then the last deadline renewed for (none comes before all). */
const standing = ({ earnedOn, renewedThrough }: Endorsement): string => `${earnedOn} ${renewedThrough ?? ""}`;

/** The latest earned of those held on the day; of two earned on one day the one renewed for the later deadline. */
const latestHeld = (portfolio: Portfolio, category: string, asOf: string): Endorsement | null => {
  let latest: Endorsement | null = null;
  for (const endorsement of portfolio.endorsements) {
    const held = endorsement.category === category && isHeldOn(endorsement, asOf);
    if (held && (latest === null || standing(endorsement) > standing(latest))) {
      latest = endorsement;
    }
  }
  return latest;
};

const statusOf = (
  cycle: Cycle,
  asOf: string,
  requirements: readonly RenewalRequirement[],
): Renewal["status"] => {
  if (asOf < cycle.opensOn) {
    return "not-due";
  }
  if (requirements.every(({ status }) => status !== "unmet")) {
    return "met";
  }
  return asOf > cycle.deadline ? "lapsed" : "open";
};

const findingsOf = (question: RenewalQuestion): Finding[] => {
  const findings = [trainingFinding(question)];
  const provision = provisionFigure(question, question.years);
  if (provision !== null) {
    findings.push(provisionFinding(question, provision));
  }
  findings.push(rscFinding(question), membershipFinding(question));
  return findings;
};

/** What is wrong with the days on which something happened, as far as the cycle goes. */
const timeReasons = (days: readonly string[], question: RenewalQuestion): Reason[] => {
  const failed: Reason[] = [];
  if (days.some((day) => day > question.asOf)) {
    failed.push("after-as-of");
  }
  if (days.some((day) => day < question.cycle.from || day > question.cycle.deadline)) {
    failed.push("outside-window");
  }
  return failed;
};

const threeYearCycle = (question: RenewalQuestion): boolean => question.standard === "alliance-2024";

const trainingFinding = (question: RenewalQuestion): Finding => {
  const required = trainingFigure(question, question.years);
  const attended: Fraction[] = [];
  const given: Fraction[] = [];
  const volunteered: Fraction[] = [];

  const trainings = question.portfolio.training.map((training) => {
    const parts = trainingDays(training).map((part) => {
      const failed = timeReasons([part.day], question);
      if (training.given && !threeYearCycle(question)) {
        failed.push("given");
      }
      if (!training.relationshipBased) {
        failed.push("not-relationship-based");
      }
      if (onlyApprovedTraining(question) && !training.approved) {
        failed.push("not-approved");
      }
      return { hours: part.hours, failed };
    });
    const hours = parts.filter(({ failed }) => failed.length === 0).map((part) => part.hours);
    (training.given ? given : attended).push(...hours);
    return { id: training.id, reason: entryReason(parts) };
  });

  const volunteering = threeYearCycle(question)
    ? question.portfolio.volunteering.map((entry) => {
        const failed = timeReasons([entry.date], question);
        if (failed.length === 0) {
          volunteered.push(fromDecimal(entry.hours));
        }
        return { id: entry.id, reason: entryReason([{ failed }]) };
      })
    : [];

  const halfOfTheRequired = whole(required).dividedBy(whole(2));
  const counted: Split = {
    attended: sum(attended),
    given: smaller(sum(given), halfOfTheRequired),
    volunteering: smaller(sum(volunteered), whole(10)),
  };
  const capped = {
    given: sum(given).minus(counted.given),
    volunteering: sum(volunteered).minus(counted.volunteering),
  };
  const total = counted.attended.plus(counted.given).plus(counted.volunteering);
  const amount = amountOf(required, total, "hours");
  return {
    id: "renewal.training",
    status: metOrUnmet(reached(amount)),
    amount,
    counted,
    capped,
    ...sortEntries([...trainings, ...volunteering]),
  };
};

const provisionFinding = (question: RenewalQuestion, figure: Figure): Finding => {
  const hours: Fraction[] = [];
  const entries = question.portfolio.training
    .filter((training) => training.rscProvisionHours > 0)
    .map((training) => {
      const parts = trainingDays(training).map((part) => {
        const failed = timeReasons([part.day], question);
        if (training.given) {
          failed.push("given");
        }
        if (!training.relationshipBased) {
          failed.push("not-relationship-based");
        }
        if (onlyDidacticProvision(question) && !training.didactic) {
          failed.push("not-didactic");
        }
        return { hours: part.provisionHours, failed };
      });
      hours.push(...parts.filter(({ failed }) => failed.length === 0).map((part) => part.hours));
      return { id: training.id, reason: entryReason(parts) };
    });
  const amount = amountOf(figure.hours, sum(hours), "hours");
  return {
    id: "renewal.training.rsc-provision",
    status: figure.recommended ? "recommended" : metOrUnmet(reached(amount)),
    amount,
    ...sortEntries(entries),
  };
};

const rscFinding = (question: RenewalQuestion): Finding => {
  const holdsErs = question.portfolio.endorsements.some(
    (endorsement) =>
      endorsement.category === "ERS" &&
      isHeldOn(endorsement, earlierOf(question.asOf, question.cycle.deadline)),
  );
  const figure = rscFigure(question, question.years, holdsErs);
  const hours: Fraction[] = [];
  const entries = question.portfolio.rsc.map((entry) => {
    const parts = rscParts(entry).map((part) => {
      const failed = timeReasons(part.days, question);
      if (entry.peer && !peerCounts(entry, part, question)) {
        failed.push("peer");
      }
      return { hours: part.hours, failed };
    });
    hours.push(...parts.filter(({ failed }) => failed.length === 0).map((part) => part.hours));
    return { id: entry.id, reason: entryReason(parts) };
  });
  const amount = amountOf(figure.hours, sum(hours), "hours");
  return {
    id: "renewal.rsc",
    status: figure.recommended ? "recommended" : metOrUnmet(reached(amount)),
    amount,
    ...sortEntries(entries),
  };
};

/** With a provider who held the same category code on every day of it. */
const peerCounts = (entry: Rsc, part: RscPart, question: RenewalQuestion): boolean =>
  peerMayCount(question, question.years) &&
  part.days.every((day) =>
    entry.provider.held.some(
      (standing) =>
        standing.category === question.category &&
        standing.from <= day &&
        (standing.to === null || day <= standing.to),
    ),
  );

const membershipFinding = (question: RenewalQuestion): Finding => ({
  id: "renewal.membership",
  amount: null,
  ...membershipOn(question.portfolio, earlierOf(question.asOf, question.cycle.deadline), question.asOf),
});

const outcomeOf = (id: string, findings: readonly Finding[]): Outcome => {
  const found = findings.find((finding) => finding.id === id);
  if (found === undefined) {
    throw new Error(`no requirement ${id}`);
  }
  return {
    status: found.status,
    required: found.amount?.required ?? null,
    actual: found.amount?.actual ?? null,
  };
};

const shown = (finding: Finding): Omit<RenewalRequirement, "clause" | "overlay"> => {
  const { amount, counted, capped } = finding;
  return {
    id: finding.id,
    status: finding.status,
    ...(amount === null
      ? {}
      : {
          required: amount.required.toTwoDecimals(),
          actual: amount.actual.toTwoDecimals(),
          missing: amount.missing.toTwoDecimals(),
          unit: amount.unit,
        }),
    ...(counted === undefined
      ? {}
      : {
          counted: {
            attended: counted.attended.toTwoDecimals(),
            given: counted.given.toTwoDecimals(),
            volunteering: counted.volunteering.toTwoDecimals(),
          },
        }),
    ...(capped === undefined
      ? {}
      : {
          capped: {
            given: capped.given.toTwoDecimals(),
            volunteering: capped.volunteering.toTwoDecimals(),
          },
        }),
    evidence: finding.evidence,
    excluded: finding.excluded,
  };
};
