import { judgeLink } from "../../core/account/link.ts";
import type { Invitation } from "../../core/association/invitation.ts";
import { type InvitationId, parseId } from "../../core/kernel/ids.ts";
import { addressesOf } from "../../store/addresses.ts";
import { findInvitation } from "../../store/invitations.ts";
import { findLink } from "../../store/link-tokens.ts";
import type { Visit } from "../../web/visit.ts";

/** True where the browser followed the link of this invitation, and it still works. */
const followedItsLink = async ({ world, cookie }: Visit, id: InvitationId): Promise<boolean> => {
  const token = cookie("link");
  if (token === undefined) return false;
  const presented = world.signIn.digestOf(token);
  const link = await world.store.withinPublic(async (tx) => findLink(tx, presented), { presented });
  const judged = judgeLink(link, world.clock.now());
  return judged.ok && judged.value.purpose === "invitation" && judged.value.invitationId === id;
};

/**
 * The invitation of the address, where whoever is signed in has shown that it is theirs: by a proved address that it was
 * sent to, or by its link. Its id alone shows nothing, because staff and logs know it.
 */
export const findShownInvitation = async (visit: Visit): Promise<Invitation | undefined> => {
  const { world, actor, params } = visit;
  const id = parseId<"invitation">(params["invitation"] ?? "");
  if (id === undefined || (actor.kind !== "person" && actor.kind !== "staff")) return undefined;
  const { invitation, addresses } = await world.store.withinPerson(
    actor.personId,
    async (tx) => ({
      invitation: await findInvitation(tx, id),
      addresses: await addressesOf(tx, actor.personId),
    }),
    { presented: id },
  );
  if (invitation === undefined) return undefined;
  const isTheirs =
    invitation.acceptedBy === actor.personId ||
    addresses.some(({ address }) => address === invitation.address) ||
    (await followedItsLink(visit, id));
  return isTheirs ? invitation : undefined;
};
