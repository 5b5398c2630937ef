import { judgeSecond } from "../../core/account/address-rules.ts";
import type { AccountRefusal } from "../../core/account/refusal.ts";
import { parseId } from "../../core/kernel/ids.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { addressesOf, makeMainAddress, removeAddress } from "../../store/addresses.ts";
import { endLinks } from "../../store/link-tokens.ts";
import { send } from "../../store/messages.ts";
import { form } from "../../web/form.ts";
import { refused, seeOther } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";
import { ownOf } from "./signed-in.ts";

export const changeAddressForm = form({});

const changes = {
  "made-main": { write: makeMainAddress, event: "address.made-main", notice: "address-main" },
  removed: { write: removeAddress, event: "address.removed", notice: "address-removed" },
} as const;

/** Makes the second address the main one, or removes it. Both addresses are told of it while both are there. */
export const changeAddress =
  (change: keyof typeof changes): Act<object> =>
  async (visit) => {
    const { world, params } = visit;
    const { personId, permit } = ownOf(visit);
    const { write, event, notice } = changes[change];
    const id = parseId<"address">(params["address"] ?? "");
    const changed = await world.store.withinPerson<Result<undefined, AccountRefusal>>(
      personId,
      async (tx) => {
        const now = world.clock.now();
        const judged = judgeSecond(await addressesOf(tx, personId), id ?? "");
        if (!judged.ok) return judged;
        if (id === undefined || !(await write(tx, permit, personId, id)))
          return no({ code: "address-not-yours" });
        // A link that waits in the mailbox that went away lets nobody in.
        if (change === "removed") await endLinks(tx, personId, ["sign-in", "recover", "invitation"], now);
        tx.log.append({ action: event, subject: { kind: "address", id } });
        await send(tx, world, { to: personId, kind: "address-changed", params: { change, at: now } });
        return yes(undefined);
      },
    );
    return changed.ok ? seeOther("/me/addresses", { notice }) : refused(changed.refusal);
  };
