import type { Staff } from "../../core/access/actor.ts";
import { can } from "../../core/access/can.ts";
import type { EmailAddress } from "../../core/account/email-address.ts";
import type { HolderRequestId, Settlement } from "../../core/entries/holder-request.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { type Alike, inTheWay } from "../../core/register/already-there.ts";
import type { RegisterChangeRefusal } from "../../core/register/refusal.ts";
import type { HolderId } from "../../core/register/standing.ts";
import { findAlreadyThere } from "../../store/alike-holders.ts";
import { asStaff } from "../../store/as-staff.ts";
import { findHolderRequest, settleHolderRequest } from "../../store/holder-requests.ts";
import { findKeptHolder, lockRegister } from "../../store/kept-holders.ts";
import { send } from "../../store/messages.ts";
import { addHolders } from "../../store/register-additions.ts";
import type { World } from "../../store/world.ts";
import { deedOf, mayChange } from "./deed.ts";

/** What staff decide: somebody of the register, somebody new, or nobody, and why. */
export type Settled = {
  readonly id: HolderRequestId;
  readonly decision:
    | { readonly as: "known"; readonly holder: HolderId }
    | { readonly as: "entered"; readonly holder: HolderId; readonly shown: Alike }
    | { readonly as: "declined" };
  readonly reason: string;
};

type Answer = Result<Settlement, RegisterChangeRefusal>;

/** Settles that somebody is to be entered, and tells the one who asked. Sent twice it is settled once. */
export const settleRequest = async (
  world: World,
  actor: Staff,
  { id, decision, reason }: Settled,
): Promise<Answer> =>
  asStaff(world.store, actor, async (tx, present): Promise<Answer> => {
    const { associationId, personId } = actor;
    const permit = mayChange(present);
    if (!permit.ok) return no(permit.refusal);
    await lockRegister(tx, associationId);
    const request = await findHolderRequest(tx, id);
    if (request === undefined) return no({ code: "not-there" });
    const settles = can(present, "holder.settle", { associationId, personId: request.personId });
    if (!settles.ok) return no(settles.refusal);
    const holder = decision.as === "declined" ? null : decision.holder;
    if (request.settledAs !== null)
      return request.settledAs === decision.as && request.holder === holder
        ? yes(decision.as)
        : no({ code: "moved-on" });
    if (decision.as === "known" && (await findKeptHolder(tx, associationId, decision.holder)) === undefined)
      return no({ code: "not-there" });
    if (decision.as === "entered") {
      const wanted = {
        id: decision.holder,
        name: request.name,
        address: request.address as EmailAddress | null,
        level: null,
        note: "",
      };
      const among = { association: associationId, besides: null };
      const inWay = inTheWay(await findAlreadyThere(tx, among, wanted), decision.shown);
      if (inWay !== undefined) return no(inWay);
      if (!(await addHolders(tx, permit.value, deedOf(world, actor), [wanted])))
        return no({ code: "moved-on" });
      tx.log.append({ action: "holder.recorded", subject: { kind: "holder", id: wanted.id } });
    }
    const now = world.clock.now();
    const settling = { association: associationId, id, as: decision.as, holder, reason, by: personId };
    if (!(await settleHolderRequest(tx, settles.value, settling, now))) return no({ code: "moved-on" });
    tx.log.append({
      action: "holder.settled",
      subject: { kind: "holder-request", id },
      details: { as: decision.as },
    });
    await send(tx, world, {
      to: request.personId,
      kind: "holder-settled",
      params: { request: id, as: decision.as, at: now },
      association: associationId,
    });
    return yes(decision.as);
  });
