import type { EntryKind } from "../entries/kinds.ts";
import type { RequirementId, Verdict } from "../standards/verdict.ts";
import { kindBehind } from "./kind-behind.ts";

/** What is missing, and where something can be recorded for it. */
export type NextEntry = { readonly id: RequirementId; readonly kind: EntryKind };

/** The first requirement of a category, in the order of its rules, that is missing to submit and that an entry can meet. */
export const nextEntry = ({ requirements }: Pick<Verdict, "requirements">): NextEntry | undefined => {
  for (const { id, status, stage } of requirements) {
    const kind = kindBehind[id];
    if (status === "unmet" && stage === "submission" && kind !== undefined) return { id, kind };
  }
  return undefined;
};
