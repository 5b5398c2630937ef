import type { Staff } from "../../core/access/actor.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { type ImportPlan, type PlannedPerson, planImport } from "../../core/register/import/plan-import.ts";
import type { ImportRow } from "../../core/register/import/sheet.ts";
import type { RegisterChangeRefusal } from "../../core/register/refusal.ts";
import { asStaff } from "../../store/as-staff.ts";
import { lockRegister, type RegisterDeed, readRegister } from "../../store/kept-holders.ts";
import { leanedOn } from "../../store/own-word.ts";
import { addHolders, addStandings } from "../../store/register-additions.ts";
import { fillInLevels, touchHolders } from "../../store/register-changes.ts";
import type { World } from "../../store/world.ts";
import { deedOf, mayChange } from "./deed.ts";

/** What a list would bring to the register as it is now. */
export const previewImport = async (
  { store }: World,
  { associationId, personId }: Staff,
  rows: readonly ImportRow[],
): Promise<ImportPlan> =>
  store.withinStaff(associationId, personId, async (tx) =>
    planImport(rows, await readRegister(tx, associationId), await leanedOn(tx)),
  );

/** Everybody of a plan with an id, and what is new of them. */
const placed = (people: readonly PlannedPerson[], { newId }: RegisterDeed) => {
  const all = people.map((person) => ({ ...person, id: person.holder ?? newId<"holder">() }));
  const known = all.filter(({ holder }) => holder !== null);
  return {
    fresh: all.filter(({ holder }) => holder === null).map((person) => ({ ...person, note: "" })),
    known: known.map(({ id }) => id),
    levels: known.flatMap(({ id, level, isCompleted }) =>
      isCompleted && level !== null ? [{ id, level }] : [],
    ),
    standings: all.flatMap(({ id: holder, standings }) =>
      standings.map((standing) => ({ ...standing, holder, id: newId<"standing">() })),
    ),
  };
};

/** Brings the good rows of a list into the register: the same list again brings nothing and is not told again. `unread` rows were left out before. */
export const importRegister = async (
  world: World,
  actor: Staff,
  rows: readonly ImportRow[],
  unread: number,
): Promise<Result<ImportPlan, RegisterChangeRefusal>> =>
  asStaff(world.store, actor, async (tx, present): Promise<Result<ImportPlan, RegisterChangeRefusal>> => {
    const { associationId } = actor;
    const permit = mayChange(present);
    if (!permit.ok) return no(permit.refusal);
    await lockRegister(tx, associationId);
    const plan = planImport(rows, await readRegister(tx, associationId), await leanedOn(tx));
    if (plan.people.length === 0) return yes(plan);
    const deed = deedOf(world, actor);
    const { fresh, known, levels, standings } = placed(plan.people, deed);
    if (fresh.length > 0 && !(await addHolders(tx, permit.value, deed, fresh)))
      return no({ code: "moved-on" });
    if (levels.length > 0) await fillInLevels(tx, permit.value, deed, levels);
    if (standings.length > 0 && !(await addStandings(tx, permit.value, deed, standings)))
      return no({ code: "moved-on" });
    if (known.length > 0) await touchHolders(tx, permit.value, deed, known);
    tx.log.append({
      action: "register.imported",
      subject: { kind: "association", id: associationId },
      details: {
        people: plan.newPeople,
        standings: plan.newStandings,
        "left-out": plan.bad.length + unread,
      },
    });
    return yes(plan);
  });
