import { judgeAddition } from "../../core/account/address-rules.ts";
import type { EmailAddress } from "../../core/account/email-address.ts";
import type { AccountRefusal } from "../../core/account/refusal.ts";
import { type Result, yes } from "../../core/kernel/result.ts";
import { askToVerify } from "../../store/address-requests.ts";
import { addressesOf } from "../../store/addresses.ts";
import { limit } from "../../store/limits.ts";
import { form } from "../../web/form.ts";
import { addressField } from "../../web/form-fields.ts";
import { refused, seeOther } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";
import { ownOf } from "./signed-in.ts";

export const addAddressForm = form({ address: addressField });

/** Has a link sent to another address of one's own. Whether somebody else has it, nobody learns here. */
export const addAddress: Act<{ readonly address: EmailAddress }> = async (visit, { address }) => {
  const { world, language } = visit;
  const { personId } = ownOf(visit);
  const allowed = await limit(world, "address-change", { person: personId });
  if (!allowed.ok) return refused(allowed.refusal);
  const asked = await world.store.withinPerson<Result<undefined, AccountRefusal>>(personId, async (tx) => {
    const judged = judgeAddition(await addressesOf(tx, personId), address);
    if (!judged.ok) return judged;
    const id = world.ids.id<"address-request">();
    const request = { id, purpose: "verify", address, language, personId, returnTo: null } as const;
    await askToVerify(tx, request, world.clock.now());
    tx.log.append({ action: "address.requested", subject: { kind: "address-request", id } });
    return yes(undefined);
  });
  return asked.ok ? seeOther("/me/addresses", { notice: "link-sent" }) : refused(asked.refusal);
};
