import type { Permit } from "../core/access/can.ts";
import { formatDay } from "../core/kernel/calendar.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import type { PlanStep } from "../core/planning/plan-step.ts";
import { fixed, type PlaceOf } from "./fixed.ts";
import { at, moment } from "./tables/columns.ts";
import type { Tx } from "./tx.ts";

const columns = [
  "id",
  "position",
  "association_id as association",
  "target",
  "requirement",
  "text",
  "note",
  "due_day as dueDay",
  "done_at as doneAt",
  "version",
  "changed_at as changedAt",
  "deleted_at as deletedAt",
] as const;

type Row = Omit<PlanStep, "due"> & { readonly dueDay: number | null };

const stepOf = ({ dueDay, ...row }: Row): PlanStep => ({
  ...row,
  due: dueDay === null ? null : formatDay(dueDay),
});

const stepsOf = fixed((db, place: PlaceOf<{ readonly person: PersonId }>) =>
  db.selectFrom("plan_steps").select(columns).where("person_id", "=", place("person")).orderBy("position"),
);

/** All steps of a person, deleted ones too. */
export const listSteps = async (tx: Tx, person: PersonId): Promise<readonly PlanStep[]> =>
  (await tx.many("plan-steps.list", stepsOf(tx, { person }))).map(stepOf);

/** The same, which nobody else may change until the transaction ends. */
export const lockSteps = async (tx: Tx, person: PersonId): Promise<readonly PlanStep[]> => {
  const rows = await tx.many(
    "plan-steps.lock",
    tx.db
      .selectFrom("plan_steps")
      .select(columns)
      .where("person_id", "=", person)
      .orderBy("position")
      .forUpdate(),
  );
  return rows.map(stepOf);
};

/** Keeps a step as core decided it: a new one, or in place of what was there. */
export const keepStep = async (
  tx: Tx,
  _permit: Permit<"plan.change">,
  person: PersonId,
  step: PlanStep,
): Promise<void> => {
  const { id, association, target, requirement, due, doneAt, deletedAt } = step;
  const kept = {
    position: step.position,
    text: step.text,
    note: step.note,
    due_day: due,
    done_at: doneAt === null ? null : at(doneAt),
    version: step.version,
    changed_at: at(step.changedAt),
    deleted_at: deletedAt === null ? null : at(deletedAt),
  };
  await tx.write(
    "plan-steps.keep",
    tx.db
      .insertInto("plan_steps")
      .values({ person_id: person, id, association_id: association, target, requirement, ...kept })
      .onConflict((conflict) => conflict.columns(["person_id", "id"]).doUpdateSet(kept)),
  );
};

/** Keeps a new step; false where the same suggestion was kept at the same moment. */
export const keepNewStep = async (
  tx: Tx,
  _permit: Permit<"plan.change">,
  person: PersonId,
  { id, position, association, target, requirement, text, note, due, version, changedAt }: PlanStep,
): Promise<boolean> => {
  const written = await tx.write(
    "plan-steps.add",
    tx.db
      .insertInto("plan_steps")
      .values({
        person_id: person,
        id,
        position,
        association_id: association,
        target,
        requirement,
        text,
        note,
        due_day: due,
        done_at: null,
        version,
        changed_at: at(changedAt),
        deleted_at: null,
      })
      .onConflict((conflict) => conflict.doNothing()),
  );
  return written > 0;
};

/** Forgets steps that were deleted before a moment; how many that were. In a job. */
export const forgetDeletedSteps = async (tx: Tx, before: Instant): Promise<number> =>
  tx.write("plan-steps.forget", tx.db.deleteFrom("plan_steps").where("deleted_at", "<", moment(before)));
