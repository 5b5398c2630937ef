import { causeOf, type Outcome } from "./cause.ts";
import { educationRequirements } from "./education.ts";
import { examRequirements } from "./exam.ts";
import { endorsementRequirements, signatureAndMembershipRequirements } from "./formalities.ts";
import { leadershipRequirements } from "./leadership.ts";
import { type Declarations, fillDefaults, type JsonObject } from "./portfolio.ts";
import { type ExceptionNumber, OVERLAY, overlaysInForce, type Question, type Standard } from "./question.ts";
import { referenceRequirements } from "./references.ts";
import type { Excluded, Requirement, Status } from "./requirement.ts";
import { judgementRequirements } from "./reviewers-judgement.ts";
import { rscRequirements } from "./rsc.ts";
import { trainingRequirements } from "./training.ts";
import { type Advice, trainingAdvice } from "./training-advice.ts";
import { workRequirements } from "./work.ts";

export interface Asked {
  standard: Standard;
  category: string;
  overlays: readonly string[];
  asOf: string;
}

export interface VerdictRequirement {
  id: string;
  stage: "submission" | "decision";
  status: Status;
  required?: number;
  actual?: number;
  missing?: number;
  unit?: string;
  window?: { from: string; to: string } | null;
  months?: { spanned: number; required: number };
  evidence: string[];
  excluded: Excluded[];
  uncovered?: string[];
  clause: string;
  overlay: string | null;
  declaration: string | null;
}

export interface Verdict {
  format: "attune.verdict/1";
  portfolio: string;
  standard: string;
  overlays: string[];
  category: string;
  asOf: string;
  readyToSubmit: boolean;
  complete: boolean;
  requirements: VerdictRequirement[];
  advice: Advice[];
}

/** Every requirement that the edition states for the category, in the order of the contract's table. */
const requirementsOf = (question: Question): Requirement[] => [
  ...educationRequirements(question),
  ...workRequirements(question),
  ...leadershipRequirements(question),
  ...trainingRequirements(question),
  ...rscRequirements(question),
  ...referenceRequirements(question),
  ...endorsementRequirements(question),
  ...signatureAndMembershipRequirements(question),
  ...judgementRequirements(question),
  ...examRequirements(question),
];

const EXCEPTIONS_FOR_A_FIRST_ENDORSEMENT: readonly ExceptionNumber[] = [1, 2, 4];

type Declaration = keyof Declarations;

export const evaluateSlowly = (portfolioJson: JsonObject, asked: Asked): Verdict => {
  const portfolio = fillDefaults(portfolioJson);
  const { standard, category, asOf } = asked;
  const overlays = overlaysInForce(standard, asked.overlays, asOf);
  const exceptions = overlays.length > 0 ? EXCEPTIONS_FOR_A_FIRST_ENDORSEMENT : [];
  const declared = declaredIn(portfolio.declarations);

  const answers = new Map<string, Requirement[]>();
  const answer = (e: readonly ExceptionNumber[], d: readonly Declaration[]): Requirement[] => {
    const key = `${e.join()} ${d.join()}`;
    const known = answers.get(key);
    if (known !== undefined) {
      return known;
    }
    const found = requirementsOf({
      portfolio,
      standard,
      category,
      asOf,
      exceptions: e,
      declarations: onlyThese(d),
    });
    answers.set(key, found);
    return found;
  };

  const requirements = answer(exceptions, declared).map((requirement): VerdictRequirement => {
    const outcome = (e: readonly ExceptionNumber[], d: readonly Declaration[]): Outcome =>
      outcomeOf(requirement.id, answer(e, d));
    const exception = causeOf(exceptions, (some) => outcome(some, declared));
    // An exception that changed nothing is not looked at again: the declaration is then judged without it.
    const applied = exception === null ? [] : exceptions;
    const declaration = causeOf(declared, (some) => outcome(applied, some));
    return {
      ...shown(requirement),
      clause:
        exception === null
          ? `${standard}/${category}/${requirement.id.split(".")[0]}`
          : `${standard}/${OVERLAY}/${exception}`,
      overlay: exception === null ? null : OVERLAY,
      declaration,
    };
  });

  const unmet = requirements.filter(({ status }) => status === "unmet");
  return {
    format: "attune.verdict/1",
    portfolio: portfolio.id,
    standard,
    overlays,
    category,
    asOf,
    readyToSubmit: unmet.every(({ stage }) => stage !== "submission"),
    complete: unmet.length === 0,
    requirements,
    advice: trainingAdvice({
      portfolio,
      standard,
      category,
      asOf,
      exceptions,
      declarations: portfolio.declarations,
    }),
  };
};

const outcomeOf = (id: string, requirements: readonly Requirement[]): Outcome => {
  const found = requirements.find((requirement) => requirement.id === id);
  if (found === undefined) {
    throw new Error(`no requirement ${id}`);
  }
  return {
    status: found.status,
    required: found.amount?.required ?? null,
    actual: found.amount?.actual ?? null,
  };
};

const DECLARATIONS: readonly Declaration[] = [
  "noQualifiedRscProvider",
  "noProgramSupervisor",
  "noDepartmentSupervisor",
  "noRscProvider",
  "noEndorsedReference",
  "providesRsc",
  "supervisesOthers",
];

const declaredIn = (declarations: Declarations): Declaration[] =>
  DECLARATIONS.filter((declaration) => declarations[declaration]);

const onlyThese = (declared: readonly Declaration[]): Declarations => ({
  noQualifiedRscProvider: declared.includes("noQualifiedRscProvider"),
  noProgramSupervisor: declared.includes("noProgramSupervisor"),
  noDepartmentSupervisor: declared.includes("noDepartmentSupervisor"),
  noRscProvider: declared.includes("noRscProvider"),
  noEndorsedReference: declared.includes("noEndorsedReference"),
  providesRsc: declared.includes("providesRsc"),
  supervisesOthers: declared.includes("supervisesOthers"),
});

const shown = (requirement: Requirement): Omit<VerdictRequirement, "clause" | "overlay" | "declaration"> => {
  const { amount, window, months, uncovered } = requirement;
  return {
    id: requirement.id,
    stage: requirement.stage,
    status: requirement.status,
    ...(amount === null
      ? {}
      : {
          required: amount.required.toTwoDecimals(),
          actual: amount.actual.toTwoDecimals(),
          missing: amount.missing.toTwoDecimals(),
          unit: amount.unit,
        }),
    ...(window === undefined ? {} : { window }),
    ...(months === undefined ? {} : { months }),
    evidence: requirement.evidence,
    excluded: requirement.excluded,
    ...(uncovered === undefined ? {} : { uncovered }),
  };
};
