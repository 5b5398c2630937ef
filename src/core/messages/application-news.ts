/** Moves of an application of which its applicant is told: those of the lifecycle from which that follows. */
export const newsForApplicant = [
  "accept",
  "refuse",
  "begin-review",
  "return",
  "approve-for-exam",
  "decide",
  "decide-after-exam",
  "decide-appeal",
  "hold",
  "resume",
  "expire",
] as const;
export type NewsForApplicant = (typeof newsForApplicant)[number];

/** True for a move of which the applicant is told. */
export const isNewsForApplicant = (move: string): move is NewsForApplicant =>
  (newsForApplicant as readonly string[]).includes(move);

/** Moves of an application of which the coordinators of its association are told. */
export const newsForCoordinators = [
  "submit",
  "resubmit",
  "try-again",
  "appeal",
  "resume",
  "withdraw",
] as const;
export type NewsForCoordinators = (typeof newsForCoordinators)[number];

/** True for a move of which coordinators are told. */
export const isNewsForCoordinators = (move: string): move is NewsForCoordinators =>
  (newsForCoordinators as readonly string[]).includes(move);
