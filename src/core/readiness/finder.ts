import type { DegreeLevel, Designation } from "../portfolio/terms.ts";
import type { Edition } from "../standards/edition.ts";
import type { ScopeOfWork } from "../standards/scopes-of-work.ts";
import type { Category } from "../standards/standard.ts";
import { type FinderQuestion, finderQuestions } from "./finder-questions.ts";

/** What is known of somebody without asking: from their portfolio. */
export type FinderKnown = { readonly degree: DegreeLevel | null; readonly holds: boolean };

/** What led to a suggestion, each to be said in a sentence. */
export type FinderBecause =
  | { readonly why: "work"; readonly scope: ScopeOfWork }
  | { readonly why: "treats" | "educates" | "licensed" | "holds" | "rsc-is-leading" }
  | { readonly why: "ages"; readonly ages: "infant" | "early-childhood" | "both" }
  | { readonly why: "leads"; readonly designation: Designation }
  | { readonly why: "degree" | "route"; readonly degree: DegreeLevel }
  | { readonly why: "until-licence" | "until-degree"; readonly instead: ScopeOfWork };

/** Why another category was not suggested. */
export type FinderWhyNot =
  | "needs-licence"
  | "needs-degree"
  | "needs-endorsement"
  | "other-ages"
  | "other-lead"
  | "is-promotion"
  | "is-support"
  | "is-treatment"
  | "is-leading";

export type RunnerUp = { readonly category: Category; readonly why: FinderWhyNot };

/** What the finder says: the next question, a suggestion, or that nothing of this edition fits, and why. */
export type Finder =
  | { readonly says: "ask"; readonly question: FinderQuestion; readonly answers: readonly string[] }
  | {
      readonly says: "found";
      readonly categories: readonly Category[];
      readonly because: readonly FinderBecause[];
      readonly others: readonly RunnerUp[];
    }
  | {
      readonly says: "none";
      readonly because: readonly FinderBecause[];
      readonly why: "no-such-ages" | "no-such-work" | "needs-degree" | "needs-licence";
      readonly others: readonly RunnerUp[];
    };

/** An edition and which work its categories are for. */
export type Among = { readonly edition: Edition; readonly scopes: ReadonlyMap<string, ScopeOfWork> };

/** Asks a question, with all of its answers or with some. */
export const ask = (
  question: FinderQuestion,
  answers: readonly string[] = finderQuestions[question],
): Finder => ({
  says: "ask",
  question,
  answers,
});

/** Tells what the finder says from what a part of it worked out. */
export const isFinder = (value: Finder | object): value is Finder => "says" in value;
