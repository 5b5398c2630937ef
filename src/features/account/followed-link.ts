import { judgeLink, type LinkPurpose } from "../../core/account/link.ts";
import type { AccountRefusal } from "../../core/account/refusal.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { limit } from "../../store/limits.ts";
import { type FoundLink, findLink } from "../../store/link-tokens.ts";
import { type Reply, refused } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";
import type { Visit } from "../../web/visit.ts";
import { tellFailedProof } from "./failed-proof.ts";

/** A link that a browser followed, with the digest that proves it to the database. */
export type Followed = { readonly link: FoundLink; readonly presented: string };

/** The link of a visit as it was sent, whatever became of it; undefined where nobody made it. */
export const findFollowed = async ({ world, cookie }: Visit): Promise<Followed | undefined> => {
  const token = cookie("link");
  if (token === undefined) return undefined;
  const presented = world.signIn.digestOf(token);
  const link = await world.store.withinPublic(async (tx) => findLink(tx, presented), { presented });
  return link === undefined ? undefined : { link, presented };
};

const judge = async (
  visit: Visit,
  purposes: readonly LinkPurpose[],
): Promise<Result<Followed, AccountRefusal>> => {
  const followed = await findFollowed(visit);
  const judged = judgeLink(followed?.link, visit.world.clock.now());
  if (!judged.ok) return judged;
  if (followed === undefined || !purposes.includes(judged.value.purpose)) return no({ code: "link-unknown" });
  return yes(followed);
};

/** An action of whoever followed a link for one of these purposes; it is used up by what it does, not here. */
export const byLink =
  <T>(
    purposes: readonly LinkPurpose[],
    run: (visit: Visit, followed: Followed, input: T) => Promise<Reply>,
  ): Act<T> =>
  async (visit, input) => {
    const allowed = await limit(visit.world, "link", { client: visit.device.clientKey });
    if (!allowed.ok) return refused(allowed.refusal);
    const followed = await judge(visit, purposes);
    if (followed.ok) return run(visit, followed.value, input);
    tellFailedProof(visit, { at: "link", shown: "link" });
    return refused(followed.refusal);
  };

/** Where a link leads to in the end. */
export const destinationOf = ({ invitationId, returnTo }: FoundLink): string | undefined =>
  invitationId === null ? (returnTo ?? undefined) : `/invitations/${invitationId}`;
