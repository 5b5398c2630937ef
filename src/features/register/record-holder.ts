import type { Staff } from "../../core/access/actor.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { type Alike, nobodyAlike } from "../../core/register/already-there.ts";
import type { HolderDetails } from "../../core/register/kept-holder.ts";
import { recordHolder as decide } from "../../core/register/record-holder.ts";
import type { RegisterChangeRefusal } from "../../core/register/refusal.ts";
import type { HolderId } from "../../core/register/standing.ts";
import { findAlreadyThere } from "../../store/alike-holders.ts";
import { asStaff } from "../../store/as-staff.ts";
import { findKeptHolder, lockRegister } from "../../store/kept-holders.ts";
import { addHolders } from "../../store/register-additions.ts";
import type { World } from "../../store/world.ts";
import { deedOf, mayChange } from "./deed.ts";

/**
 * Enters somebody in the register. Sent twice they are entered once; an address and an id are somebody's once. Where
 * others are called alike, staff must have been `shown` them.
 */
export const recordHolder = async (
  world: World,
  actor: Staff,
  { shown = nobodyAlike, ...wanted }: HolderDetails & { readonly id: HolderId; readonly shown?: Alike },
): Promise<Result<HolderId, RegisterChangeRefusal>> =>
  asStaff(world.store, actor, async (tx, present): Promise<Result<HolderId, RegisterChangeRefusal>> => {
    const { associationId } = actor;
    const permit = mayChange(present);
    if (!permit.ok) return no(permit.refusal);
    await lockRegister(tx, associationId);
    if ((await findKeptHolder(tx, associationId, wanted.id)) !== undefined) return yes(wanted.id);
    const among = { association: associationId, besides: null };
    const decided = decide(await findAlreadyThere(tx, among, wanted), shown);
    if (!decided.ok) return decided;
    if (!(await addHolders(tx, permit.value, deedOf(world, actor), [wanted])))
      return no({ code: "moved-on" });
    tx.log.append({ action: "holder.recorded", subject: { kind: "holder", id: wanted.id } });
    return yes(wanted.id);
  });
