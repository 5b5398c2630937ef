import type { View } from "../entries/kept.ts";
import { type Difference, differencesBetween } from "../readiness/differences.ts";
import type { Requirement, RequirementId, Verdict } from "../standards/verdict.ts";
import { pageBehind } from "./mended-at.ts";

/** A requirement that stands in the way of submitting: it is unmet as confirmed. */
export type Unmet = {
  readonly requirement: Requirement;
  /**
   * How it comes out as stated, where that is otherwise. Nothing of what an application has of its own: what raters and
   * signatures are waited for with is told on their own pages.
   */
  readonly difference: Difference | undefined;
  /** As stated it is not missing: nothing is left to do but to wait until it is confirmed. */
  readonly isStated: boolean;
};

const isOfApplication = (id: RequirementId): boolean => pageBehind(id) !== undefined;

/** What stands in the way of submitting, in the order of the verdict. */
export const unmetOf = ({ stated, confirmed }: { readonly [V in View]: Verdict }): readonly Unmet[] => {
  const differences = differencesBetween(stated, confirmed);
  return confirmed.requirements
    .filter(({ stage, status }) => stage === "submission" && status === "unmet")
    .map((requirement) => {
      const difference = isOfApplication(requirement.id)
        ? undefined
        : differences.find((each) => each.confirmed.id === requirement.id);
      return {
        requirement,
        difference,
        isStated: difference !== undefined && difference.stated.status !== "unmet",
      };
    });
};
