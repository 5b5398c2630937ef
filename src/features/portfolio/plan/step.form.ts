import * as z from "zod";
import { parseDay } from "../../../core/kernel/calendar.ts";
import type { AssociationId } from "../../../core/kernel/ids.ts";
import type { StepAbout } from "../../../core/planning/plan-step.ts";
import { readChosen } from "../../../core/readiness/chosen.ts";
import { kindBehind } from "../../../core/readiness/kind-behind.ts";
import type { RequirementId } from "../../../core/standards/verdict.ts";
import { form } from "../../../web/form.ts";
import { idField, seenField } from "../../../web/form-fields.ts";

const LAST_DAY = "2199-12-31";

/** A day that need not be set. */
const due = z
  .string("not-a-date")
  .optional()
  .transform((typed, context): string | null => {
    const text = (typed ?? "").trim();
    if (text === "") return null;
    if (parseDay(text) !== null && text <= LAST_DAY && text >= "2000-01-01") return text;
    context.addIssue({ code: "custom", message: parseDay(text) === null ? "not-a-date" : "not-offered" });
    return z.NEVER;
  });

const text = z.string("required").trim().max(500, "too-long");
const note = z.string("not-understood").trim().max(2000, "too-long").optional().default("");

const isRequirement = (id: string): id is RequirementId =>
  id === "competencies" || Object.hasOwn(kindBehind, id);

/** A new step: of a suggestion, which names what it is about, or of words of one's own. */
export const addForm = form(
  {
    step: idField<"plan-step">(),
    text: text.optional().default(""),
    requirement: z.string("not-understood").max(100, "too-long").optional().default(""),
    target: z.string("not-understood").max(200, "too-long").optional().default(""),
    association: idField<"association">().optional(),
    due,
    note,
  },
  ({ text: own, requirement, target }) => {
    if (requirement === "") return own === "" ? [{ field: "text", problem: "required" }] : [];
    return isRequirement(requirement) && readChosen(target) !== undefined
      ? []
      : [{ field: "requirement", problem: "not-offered" }];
  },
);

/** What a form that was accepted is about. */
export const aboutOf = (sent: {
  readonly text: string;
  readonly requirement: string;
  readonly target: string;
  readonly association?: AssociationId | undefined;
}): StepAbout =>
  isRequirement(sent.requirement)
    ? {
        association: sent.association ?? null,
        target: sent.target,
        requirement: sent.requirement,
        text: "",
      }
    : { association: null, target: null, requirement: null, text: sent.text };

export const changeForm = form({ seen: seenField, text: text.optional().default(""), due, note });
export const tickForm = form({ done: z.enum(["yes", "no"], "not-offered") });
export const moveForm = form({ way: z.enum(["up", "down"], "not-offered") });
export const deleteForm = form({ seen: seenField });
export const restoreForm = form({});
