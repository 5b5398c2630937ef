import type { EmailAddress } from "../../core/account/email-address.ts";
import type { RequestPurpose } from "../../core/account/link.ts";
import { askForLink } from "../../store/address-requests.ts";
import { limit } from "../../store/limits.ts";
import { form } from "../../web/form.ts";
import { addressField } from "../../web/form-fields.ts";
import { refused, seeOther } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";
import { nextField } from "./next.ts";

export const askForLinkForm = form({ address: addressField, next: nextField });

type Asking = { readonly address: EmailAddress; readonly next: string | undefined };

/**
 * Has a link sent to an address. What is done and what is answered do not depend on whether anybody has the address: the
 * worker finds that out, and only the owner of the mailbox learns it.
 */
export const askFor =
  (purpose: Exclude<RequestPurpose, "verify">): Act<Asking> =>
  async ({ world, device, language }, { address, next }) => {
    const { store, clock, ids } = world;
    const what = purpose === "register" ? "registration" : "link-request";
    const allowed = await limit(world, what, { address, client: device.clientKey });
    if (!allowed.ok) return refused(allowed.refusal);
    await store.withinPublic(async (tx) =>
      askForLink(
        tx,
        {
          id: ids.id<"address-request">(),
          purpose,
          address,
          language,
          personId: null,
          returnTo: next ?? null,
        },
        clock.now(),
      ),
    );
    return seeOther(`/link-sent?for=${purpose}`);
  };
