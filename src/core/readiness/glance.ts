import type { Requirement, Status, Verdict } from "../standards/verdict.ts";

/** A verdict at a glance: how much of what is needed to submit is there, and what is left to others. */
export type Glance = {
  readonly isReady: boolean;
  /** Requirements of the submission that can be met or not. */
  readonly asked: number;
  readonly met: number;
  readonly unmet: number;
  readonly judgement: number;
  readonly recommended: number;
  /** What is still to come after submission and not met. */
  readonly later: number;
};

/** Counts what a verdict says. */
export const glanceOf = ({ readyToSubmit, requirements }: Verdict): Glance => {
  const count = (status: Status, stage?: Requirement["stage"]): number =>
    requirements.filter((each) => each.status === status && (stage === undefined || each.stage === stage))
      .length;
  const [met, unmet] = [count("met", "submission"), count("unmet", "submission")];
  const judged = count("judgement", "submission");
  return {
    isReady: readyToSubmit,
    asked: met + unmet + judged,
    met: met + judged,
    unmet,
    judgement: count("judgement"),
    recommended: count("recommended"),
    later: count("unmet", "decision"),
  };
};
