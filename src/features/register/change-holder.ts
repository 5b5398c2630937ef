import type { Staff } from "../../core/access/actor.ts";
import { no, type Result } from "../../core/kernel/result.ts";
import {
  type ChangedHolder,
  changeHolder as decide,
  type WantedHolder,
} from "../../core/register/change-holder.ts";
import type { RegisterChangeRefusal } from "../../core/register/refusal.ts";
import type { HolderId } from "../../core/register/standing.ts";
import { findAlreadyThere } from "../../store/alike-holders.ts";
import { asStaff } from "../../store/as-staff.ts";
import { findKeptHolder, lockRegister } from "../../store/kept-holders.ts";
import { leanedOn } from "../../store/own-word.ts";
import { changeKeptHolder } from "../../store/register-changes.ts";
import type { World } from "../../store/world.ts";
import { deedOf, mayChange } from "./deed.ts";

/** Corrects what is written down of somebody, as they stood on the page. */
export const changeHolder = async (
  world: World,
  actor: Staff,
  { id, ...wanted }: WantedHolder & { readonly id: HolderId },
): Promise<Result<ChangedHolder, RegisterChangeRefusal>> =>
  asStaff(world.store, actor, async (tx, present): Promise<Result<ChangedHolder, RegisterChangeRefusal>> => {
    const { associationId } = actor;
    const permit = mayChange(present, (await leanedOn(tx)).has(id));
    if (!permit.ok) return no(permit.refusal);
    await lockRegister(tx, associationId);
    const there = await findKeptHolder(tx, associationId, id);
    if (there === undefined) return no({ code: "not-there" });
    const others = await findAlreadyThere(tx, { association: associationId, besides: id }, wanted.details);
    const decided = decide(there, others, wanted);
    if (!decided.ok || !decided.value.isChanged) return decided;
    const { details, version } = decided.value;
    await changeKeptHolder(tx, permit.value, deedOf(world, actor), { ...details, id, version });
    tx.log.append({ action: "holder.changed", subject: { kind: "holder", id } });
    return decided;
  });
