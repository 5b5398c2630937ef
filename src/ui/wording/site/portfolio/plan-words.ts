import type { Span } from "../../../../core/planning/order-of-effect.ts";
import type { RequirementId } from "../../../../core/standards/verdict.ts";

/** What a step suggests for what is missing: what would meet it comes as words. */
export type StepVerbs = { readonly [Id in RequirementId]?: (need: string) => string };

/** The words of the plan. */
export type PlanWords = {
  readonly title: string;
  readonly lead: string;
  readonly of: (category: string) => string;
  readonly gaps: string;
  readonly order: string;
  readonly ready: (day: string) => string;
  /** Some of it waits for the person to begin: all else could be there by a day. */
  readonly notYet: (count: number, day: string | null) => string;
  readonly nothingMissing: string;
  readonly nothingMissingText: string;
  readonly noCategory: string;
  readonly noCategoryText: string;
  readonly finder: string;
  readonly pick: string;
  readonly byItself: (day: string) => string;
  readonly sooner: (days: number, until: string) => string;
  readonly soonerAlone: string;
  readonly spans: { readonly [S in Span]: string };
  readonly areas: (count: number) => string;
  readonly areasText: string;
  readonly step: string;
  readonly verbs: StepVerbs;
  readonly keep: string;
  readonly keepOf: (step: string) => string;
  readonly kept: (day: string | null) => string;
  readonly directory: string;
  readonly steps: string;
  readonly stepsLead: string;
  readonly noSteps: string;
  readonly noStepsText: string;
  readonly fields: { readonly text: string; readonly due: string; readonly note: string };
  readonly dueHint: string;
  readonly own: string;
  readonly add: string;
  readonly by: (day: string) => string;
  readonly overdue: (day: string) => string;
  /** What marks a step whose day has passed, where it stands alone. */
  readonly late: string;
  readonly noDay: string;
  readonly met: string;
  readonly done: string;
  readonly doneOn: (day: string) => string;
  readonly toDo: string;
  readonly tick: string;
  readonly untick: string;
  readonly up: string;
  readonly down: string;
  readonly change: string;
  readonly changeOf: (step: string) => string;
  readonly save: string;
  readonly delete: string;
  readonly deleted: (step: string) => string;
  readonly undo: string;
  readonly deletedSteps: string;
  readonly deletedHint: string;
  readonly restore: string;
  /** At the fields of a step that was deleted on another page. */
  readonly savingRestores: string;
  readonly says: (deed: string, step: string) => string;
  readonly finished: (count: number) => string;
  readonly standsNow: string;
  readonly pdf: string;
  readonly calendar: string;
  readonly calendarName: string;
  readonly next: string;
  readonly nextAll: string;
  readonly columns: {
    readonly what: string;
    readonly there: string;
    readonly missing: string;
    readonly when: string;
  };
  readonly pdfOf: (name: string) => string;
  readonly pdfDay: (day: string, category: string) => string;
  readonly pdfAsStated: string;
  readonly footer: string;
  readonly fileName: string;
};
