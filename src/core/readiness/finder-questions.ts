import { type DegreeLevel, type Designation, degreeLevels, designations } from "../portfolio/terms.ts";
import { type ScopeOfWork, scopesOfWorkThereAre } from "../standards/scopes-of-work.ts";

/** Every question that the finder may ask, with its answers. */
export const finderQuestions = {
  /** What most of the work is. */
  work: scopesOfWorkThereAre,
  /** What the rest of the work is, of somebody who provides RSC and holds nothing yet. */
  beside: ["promotion", "prevention", "treatment", "macro"],
  /** Whether the relationship between a child and its primary caregiver is treated, or people are supported. */
  treats: ["yes", "no"],
  ages: ["infant", "early-childhood", "both"],
  /** What is led. */
  leads: designations,
  licensed: ["yes", "no"],
  degree: ["none", ...degreeLevels],
  /** Whether an endorsement is held already. */
  held: ["yes", "no"],
} as const;

export type FinderQuestion = keyof typeof finderQuestions;

/** What was answered so far. */
export type FinderAnswers = {
  readonly work?: ScopeOfWork;
  readonly beside?: Exclude<ScopeOfWork, "rsc">;
  readonly treats?: "yes" | "no";
  readonly ages?: "infant" | "early-childhood" | "both";
  readonly leads?: Designation;
  readonly licensed?: "yes" | "no";
  readonly degree?: "none" | DegreeLevel;
  readonly held?: "yes" | "no";
};

/** Reads answers that came as text; what is no answer is left out. */
export const readAnswers = (answerTo: (question: FinderQuestion) => string | null): FinderAnswers =>
  Object.fromEntries(
    (Object.keys(finderQuestions) as FinderQuestion[]).flatMap((question) => {
      const answers: readonly string[] = finderQuestions[question];
      const given = answerTo(question);
      return given !== null && answers.includes(given) ? [[question, given]] : [];
    }),
  );
