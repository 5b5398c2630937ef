import { judgeAddition } from "../../core/account/address-rules.ts";
import type { AccountRefusal } from "../../core/account/refusal.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { addAddress, addressesOf } from "../../store/addresses.ts";
import { useLink } from "../../store/link-tokens.ts";
import { send } from "../../store/messages.ts";
import { form } from "../../web/form.ts";
import { refused, seeOther } from "../../web/reply.ts";
import { noLinkCookie } from "./cookies.ts";
import { byLink } from "./followed-link.ts";
import { ownOf } from "./signed-in.ts";

export const verifyAddressForm = form({});

/** Adds the address that a link proved, at a session of the account that asked for it. */
export const verifyAddress = byLink<object>(["verify"], async (visit, { link, presented }) => {
  const { world } = visit;
  const { personId } = ownOf(visit);
  if (link.personId !== personId) return refused({ code: "link-unknown" });
  const added = await world.store.withinPerson<Result<undefined, AccountRefusal>>(
    personId,
    async (tx) => {
      const now = world.clock.now();
      if (!(await useLink(tx, presented, "verify", now))) return no({ code: "link-used" });
      const judged = judgeAddition(await addressesOf(tx, personId), link.address);
      if (!judged.ok) return judged;
      const id = world.ids.id<"address">();
      if (!(await addAddress(tx, { id, personId, address: link.address, main: false }, now)))
        return no({ code: "address-taken" });
      tx.log.append({ action: "address.added", subject: { kind: "address", id } });
      await send(tx, world, { to: personId, kind: "address-changed", params: { change: "added", at: now } });
      return yes(undefined);
    },
    { presented },
  );
  if (!added.ok) return refused(added.refusal);
  return seeOther("/me/addresses", { notice: "address-added", cookies: [noLinkCookie] });
});
