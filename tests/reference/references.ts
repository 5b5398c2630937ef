import { whole } from "./fraction.ts";
import type { Rating } from "./portfolio.ts";
import { familyOf, type Question } from "./question.ts";
import { type Slot, slotsOf } from "./reference-slots.ts";
import {
  amountOf,
  firstReason,
  metOrUnmet,
  type Reason,
  type Requirement,
  reached,
  sortEntries,
} from "./requirement.ts";

export const referenceRequirements = (question: Question): Requirement[] => {
  const requirements = [totalRequirement(question)];
  const slots = slotsOf(question);
  if (slots !== null) {
    requirements.push(rolesRequirement(question, slots), endorsedRequirement(question));
  }
  return requirements;
};

const isReceived = (rating: Rating, question: Question): boolean =>
  rating.receivedOn !== null && rating.receivedOn <= question.asOf;

const requirementOf = (
  id: string,
  required: number,
  counted: readonly Rating[],
  otherReason: Reason,
  question: Question,
): Requirement => {
  const amount = amountOf(required, whole(counted.length), "references");
  const { evidence, excluded } = sortEntries(
    question.portfolio.references.map((rating) => ({
      id: rating.id,
      reason: counted.includes(rating) ? null : reasonOf(rating, counted, otherReason, question),
    })),
  );
  return {
    id,
    stage: "submission",
    status: metOrUnmet(reached(amount)),
    amount,
    evidence,
    excluded,
  };
};

/** Why a rating was not counted: not there yet, or its rater counts by another rating, or else. */
const reasonOf = (
  rating: Rating,
  counted: readonly Rating[],
  otherReason: Reason,
  question: Question,
): Reason | null => {
  const failed: Reason[] = [otherReason];
  if (rating.receivedOn === null) {
    failed.push("not-received");
  } else if (rating.receivedOn > question.asOf) {
    failed.push("after-as-of");
  }
  if (counted.some((other) => other.raterId === rating.raterId)) {
    failed.push("same-rater");
  }
  return firstReason(failed);
};

/** Of several ratings by one rater, the first in file order. */
const firstOfEachRater = (ratings: readonly Rating[]): Rating[] =>
  ratings.filter((rating, index) => ratings.findIndex((r) => r.raterId === rating.raterId) === index);

const totalRequirement = (question: Question): Requirement => {
  const required = question.category === "ERS" ? 2 : 3;
  const received = question.portfolio.references.filter((rating) => isReceived(rating, question));
  return requirementOf("references.total", required, firstOfEachRater(received), "same-rater", question);
};

const rolesRequirement = (question: Question, slots: readonly Slot[]): Requirement => {
  const received = question.portfolio.references.filter((rating) => isReceived(rating, question));
  return requirementOf(
    "references.roles",
    slots.length,
    bestMatching(received, slots),
    "role-not-accepted",
    question,
  );
};

/** Tries every way of filling the slots with distinct raters; of the fullest, the first in file order. */
const bestMatching = (ratings: readonly Rating[], slots: readonly Slot[]): Rating[] => {
  let best: number[] = [];
  const comesFirst = (a: readonly number[], b: readonly number[]): boolean => {
    for (const [position, index] of a.entries()) {
      const other = b[position];
      if (other !== undefined && index !== other) {
        return index < other;
      }
    }
    return false;
  };
  const fillFrom = (slotNumber: number, chosen: readonly number[]): void => {
    const slot = slots[slotNumber];
    if (slot === undefined) {
      const inFileOrder = [...chosen].sort((a, b) => a - b);
      if (
        inFileOrder.length > best.length ||
        (inFileOrder.length === best.length && comesFirst(inFileOrder, best))
      ) {
        best = inFileOrder;
      }
      return;
    }
    fillFrom(slotNumber + 1, chosen); // the slot stays empty
    for (const [index, rating] of ratings.entries()) {
      const raterIsFree = chosen.every((other) => ratings[other]?.raterId !== rating.raterId);
      if (raterIsFree && slot(rating)) {
        fillFrom(slotNumber + 1, [...chosen, index]);
      }
    }
  };
  fillFrom(0, []);
  return ratings.filter((_, index) => best.includes(index));
};

const endorsedRequirement = (question: Question): Requirement => {
  const fulfilling = question.portfolio.references.filter(
    (rating) => isReceived(rating, question) && fulfilsOneReference(rating, question),
  );
  return requirementOf("references.endorsed", 1, firstOfEachRater(fulfilling), "role-not-accepted", question);
};

const LEVEL_MENTORS = ["IMHM-C", "IMHM-P", "IMHM-RF"];

const isMentorCode = (category: string): boolean => category.includes("MHM-");

/** The edition's "one reference" rule. */
const fulfilsOneReference = (rating: Rating, question: Question): boolean => {
  const holds = (categories: readonly string[]): boolean =>
    rating.held.some((category) => categories.includes(category));
  const meets = (categories: readonly string[]): boolean =>
    rating.meets.some((category) => categories.includes(category));
  const family = familyOf(question.category);

  switch (question.standard) {
    case "levels-1": {
      if (family === "associate") {
        const accepted = ["IFS", "IMHS", ...LEVEL_MENTORS];
        return holds(accepted) || meets(accepted);
      }
      if (family === "family-specialist") {
        const accepted = ["IMHS", ...LEVEL_MENTORS];
        return holds(accepted) || meets(accepted);
      }
      return holds(["IFS", "IMHS", ...LEVEL_MENTORS]);
    }
    case "levels-2016": {
      const accepted = ["IFS", "IMHS", ...LEVEL_MENTORS];
      if (family === "associate") {
        return holds(accepted) || meets(accepted) || rating.vetted;
      }
      return holds(accepted);
    }
    case "categories-2017": {
      if (family === "associate") {
        return (
          rating.held.some((category) => category !== "ERS") ||
          rating.meets.some((category) => category !== "ERS") ||
          rating.vetted
        );
      }
      const byTheOverlay =
        question.exceptions.includes(2) && question.declarations.noEndorsedReference && rating.vetted;
      return holds(["IFS", "ECFS", "IMHS", "ECMHS"]) || rating.held.some(isMentorCode) || byTheOverlay;
    }
    case "alliance-2024":
      return false; // not asked
  }
};
