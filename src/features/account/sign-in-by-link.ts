import { no, yes } from "../../core/kernel/result.ts";
import { useLink } from "../../store/link-tokens.ts";
import { form } from "../../web/form.ts";
import { missing } from "../../web/reply.ts";
import { enter } from "./enter.ts";
import { sharedField } from "./fields.ts";
import { byLink, destinationOf } from "./followed-link.ts";

export const signInByLinkForm = form({ shared: sharedField });

/** Lets the owner of a mailbox in by a link that was sent there: to sign in, or with an invitation. */
export const signInByLink = byLink<{ readonly shared: boolean }>(
  ["sign-in", "invitation"],
  async (visit, { link, presented }, { shared }) => {
    const { personId, purpose } = link;
    if (personId === null) return missing;
    return enter(visit, {
      personId,
      way: purpose === "invitation" ? "invitation" : "link",
      next: destinationOf(link),
      isShared: shared,
      presented,
      first: async (tx) =>
        (await useLink(tx, presented, purpose, visit.world.clock.now()))
          ? yes(undefined)
          : no({ code: "link-used" }),
    });
  },
);
