import type { Endorsement, Membership, Portfolio } from "./portfolio.ts";
import type { Question } from "./question.ts";
import { firstReason, metOrUnmet, type Reason, type Requirement, sortEntries } from "./requirement.ts";

export const isHeldOn = (endorsement: Endorsement, day: string): boolean =>
  endorsement.earnedOn <= day && (endorsement.endedOn === null || day <= endorsement.endedOn);

/** The add-on only: any category held, but not the add-on itself. */
export const endorsementRequirements = (question: Question): Requirement[] => {
  if (question.category !== "ERS") {
    return [];
  }
  const { evidence, excluded } = sortEntries(
    question.portfolio.endorsements.map((endorsement, index) => ({
      id: `/endorsements/${index}`,
      reason: endorsementReason(endorsement, question.asOf),
    })),
  );
  return [
    {
      id: "endorsement.held",
      stage: "submission",
      status: metOrUnmet(evidence.length > 0),
      amount: null,
      evidence,
      excluded,
    },
  ];
};

const endorsementReason = (endorsement: Endorsement, asOf: string): Reason | null => {
  const failed: Reason[] = [];
  if (endorsement.earnedOn > asOf) {
    failed.push("after-as-of");
  }
  if (!isHeldOn(endorsement, asOf)) {
    failed.push("not-active");
  }
  if (endorsement.category === "ERS") {
    failed.push("out-of-scope");
  }
  return firstReason(failed);
};

export const signatureAndMembershipRequirements = (question: Question): Requirement[] => [
  signature("ethics", question.portfolio.ethicsSignedOn, question.asOf),
  signature("agreement", question.portfolio.agreementSignedOn, question.asOf),
  {
    id: "membership",
    stage: "submission",
    amount: null,
    ...membershipOn(question.portfolio, question.asOf, question.asOf),
  },
];

const signature = (id: string, signedOn: string | null, asOf: string): Requirement => ({
  id,
  stage: "submission",
  status: metOrUnmet(signedOn !== null && signedOn <= asOf),
  amount: null,
  evidence: [],
  excluded: [],
});

/** Whether a membership was active on the day, as seen on the as-of date. */
export const membershipOn = (
  portfolio: Portfolio,
  day: string,
  asOf: string,
): Pick<Requirement, "status" | "evidence" | "excluded"> => {
  const { evidence, excluded } = sortEntries(
    portfolio.memberships.map((membership, index) => ({
      id: `/memberships/${index}`,
      reason: membershipReason(membership, day, asOf),
    })),
  );
  return { status: metOrUnmet(evidence.length > 0), evidence, excluded };
};

const membershipReason = (membership: Membership, day: string, asOf: string): Reason | null => {
  const failed: Reason[] = [];
  if (membership.from > asOf) {
    failed.push("after-as-of");
  }
  if (day < membership.from || membership.to < day) {
    failed.push("not-active");
  }
  return firstReason(failed);
};
