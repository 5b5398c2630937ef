import type { ColumnType } from "kysely";
import type { Day } from "../../core/kernel/calendar.ts";
import type { AssociationId, PersonId } from "../../core/kernel/ids.ts";
import type { PlanStepId } from "../../core/planning/plan-step.ts";
import type { RequirementId } from "../../core/standards/verdict.ts";
import type { At, AtOrNull } from "./columns.ts";

/** The steps of people's plans. */
export type PlanningTables = {
  plan_steps: {
    person_id: PersonId;
    id: PlanStepId;
    position: number;
    association_id: AssociationId | null;
    target: string | null;
    requirement: RequirementId | null;
    text: string;
    note: string;
    due_day: ColumnType<Day | null, string | null, string | null>;
    done_at: AtOrNull;
    version: number;
    changed_at: At;
    deleted_at: AtOrNull;
  };
};
