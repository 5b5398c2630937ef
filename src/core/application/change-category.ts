import type { SettingHistory } from "../association/setting-history.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import { type DueFee, feeDifferences } from "../payments/fees-due.ts";
import { type Application, mayChangeCategory } from "./application.ts";
import { type AppliedAlready, onceOpen } from "./applied-once.ts";

export type CategoryRefusal =
  | { readonly code: "not-offered-here" }
  | { readonly code: "category-settled" }
  | AppliedAlready;

/** What the decision rests on: the applications of the same person, what was due so far, and what is offered. */
export type CategoryFacts = {
  readonly there: readonly Application[];
  readonly dues: readonly DueFee[];
  readonly isOffered: boolean;
  readonly history: SettingHistory;
};

/** An application in another category, and what the change adds to what is due. */
export type ChangedCategory = { readonly application: Application; readonly dues: readonly DueFee[] };

/**
 * Changes the category within the pinned edition: by the applicant before submission, by staff before review (product.md
 * A7). The same category again changes nothing.
 */
export const changeCategory = (
  application: Application,
  category: string,
  by: "applicant" | "coordinator",
  { there, dues, isOffered, history }: CategoryFacts,
): Result<ChangedCategory, CategoryRefusal> => {
  if (category === application.category) return yes({ application, dues: [] });
  if (!mayChangeCategory(application, by)) return no({ code: "category-settled" });
  if (!isOffered) return no({ code: "not-offered-here" });
  const changed = { ...application, category, version: application.version + 1 };
  const once = onceOpen(changed, there);
  return once.ok ? yes({ application: changed, dues: feeDifferences(history, dues, category) }) : once;
};
