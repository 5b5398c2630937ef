import type { DegreeLevel, Designation } from "../../../../core/portfolio/terms.ts";
import type { FinderBecause, FinderWhyNot } from "../../../../core/readiness/finder.ts";
import type { finderQuestions } from "../../../../core/readiness/finder-questions.ts";
import type { ScopeOfWork } from "../../../../core/standards/scopes-of-work.ts";

type Answer = { readonly label: string; readonly hint?: string };

type Questions = typeof finderQuestions;

/** The words of the category finder. */
export type FinderWords = {
  readonly title: string;
  readonly lead: string;
  readonly questions: {
    readonly [Q in keyof Questions]: {
      readonly asks: string;
      readonly hint: string;
      readonly answers: { readonly [A in Questions[Q][number]]: Answer };
    };
  };
  readonly number: (number: number) => string;
  readonly next: string;
  readonly back: string;
  readonly again: string;
  readonly please: string;
  readonly under: (rules: string) => string;
  readonly otherRules: string;
  readonly soFar: string;
  readonly found: string;
  readonly foundTwo: string;
  readonly foundTwoText: string;
  readonly why: string;
  readonly asks: string;
  readonly asksLead: string;
  readonly others: string;
  readonly nothing: string;
  readonly nothingWhy: {
    readonly "no-such-ages": string;
    readonly "no-such-work": string;
    readonly "needs-degree": string;
    readonly "needs-licence": string;
  };
  readonly free: string;
  readonly change: string;
  readonly see: string;
  readonly overview: string;
  readonly because: (because: FinderBecause) => string;
  readonly scopes: { readonly [S in ScopeOfWork]: string };
  readonly degrees: { readonly [D in DegreeLevel]: string };
  readonly leads: { readonly [D in Designation]: string };
  readonly whyNot: { readonly [W in FinderWhyNot]: string };
};
