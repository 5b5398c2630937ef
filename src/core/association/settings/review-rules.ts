import * as z from "zod";
import { choice, count, isUnique, setting } from "./setting.ts";

export const readingOrders = ["parallel", "sequential"] as const;
export const secondLevels = ["always", "on-disagreement"] as const;
export const reviewerQualities = ["endorsed", "not-expired", "same-category-or-above", "trained"] as const;

/** How applications are read and decided. */
export type ReviewRules = {
  /** How many read each application. */
  readonly reviewers: number;
  readonly order: (typeof readingOrders)[number];
  /** Whether a second level confirms every judgement, or decides only where reviewers disagree. */
  readonly secondLevel: (typeof secondLevels)[number];
  /** What a reviewer must be, on the day of the assignment. */
  readonly reviewersAre: readonly (typeof reviewerQualities)[number][];
  readonly committeeVotes: boolean;
  readonly votingMembers: number;
  /** How many of them must be there for a vote to hold. */
  readonly quorum: number;
  /** How many of them come from another association. */
  readonly fromElsewhere: number;
};

export const reviewRules = setting<ReviewRules>({
  schema: z
    .strictObject({
      reviewers: count(1, 5),
      order: choice(readingOrders),
      secondLevel: choice(secondLevels),
      reviewersAre: z
        .array(choice(reviewerQualities))
        .refine(isUnique, "already-there")
        .transform((chosen) => reviewerQualities.filter((quality) => chosen.includes(quality))),
      committeeVotes: z.boolean(),
      votingMembers: count(1, 30),
      quorum: count(1, 30),
      fromElsewhere: count(0, 30),
    })
    // One reader cannot disagree with anybody.
    .refine(({ reviewers, secondLevel }) => reviewers !== 1 || secondLevel === "always", {
      message: "not-offered",
      path: ["secondLevel"],
    })
    .refine(({ quorum, votingMembers }) => quorum <= votingMembers, {
      message: "too-large",
      path: ["quorum"],
    })
    .refine(({ fromElsewhere, votingMembers }) => fromElsewhere <= votingMembers, {
      message: "too-large",
      path: ["fromElsewhere"],
    }),
  usual: {
    reviewers: 2,
    order: "parallel",
    secondLevel: "on-disagreement",
    reviewersAre: ["endorsed", "not-expired"],
    committeeVotes: true,
    votingMembers: 8,
    quorum: 5,
    fromElsewhere: 1,
  },
});
