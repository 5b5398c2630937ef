import type { Actor, Person, Staff } from "../../core/access/actor.ts";
import { judgeLink } from "../../core/account/link.ts";
import type { HourRequestId } from "../../core/entries/hour-requests.ts";
import { type PersonId, parseId } from "../../core/kernel/ids.ts";
import { type FoundHourRequest, findHourRequest } from "../../store/hour-requests.ts";
import { findLink } from "../../store/link-tokens.ts";
import type { Tx } from "../../store/tx.ts";
import type { World } from "../../store/world.ts";
import type { Visit } from "../../web/visit.ts";

/** Whoever was asked, as the database knows them: by the link that they brought, or by an address that they proved. */
export type Asked = {
  readonly id: HourRequestId;
  readonly actor: Actor;
  /** Null of whoever came by the link. */
  readonly by: PersonId | null;
  readonly within: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** Where the forms of the page are sent. */
  readonly address: string;
};

/** Whoever followed the link of a request; undefined where the link is none, or was replaced. */
export const askedByLink = async ({ world, cookie, actor }: Visit): Promise<Asked | undefined> => {
  const token = cookie("link");
  if (token === undefined) return undefined;
  const presented = world.signIn.digestOf(token);
  const link = await world.store.withinPublic(async (tx) => findLink(tx, presented), { presented });
  if (link === undefined || link.purpose !== "hours" || link.hourRequestId === null) return undefined;
  const judged = judgeLink(link, world.clock.now());
  // What ran out is told as such by the request itself.
  if (!judged.ok && judged.refusal.code !== "link-expired") return undefined;
  return {
    id: link.hourRequestId,
    actor,
    by: null,
    within: async (work) => world.store.withinPublic(work, { presented }),
    address: "/hours",
  };
};

/** Somebody signed in who is asked; the database shows them no request but at an address that they have proved. */
export const askedOf = (
  { store }: Pick<World, "store">,
  actor: Person | Staff,
  id: HourRequestId,
): Asked => ({
  id,
  actor,
  by: actor.personId,
  within: async (work) => store.withinPerson(actor.personId, work),
  address: `/confirmations/${id}`,
});

/** Whoever is signed in, and named a request in the address. */
export const askedInApp = ({ world, actor, params }: Visit): Asked | undefined => {
  const id = parseId<"hour-request">(params["request"] ?? "");
  return id === undefined || (actor.kind !== "person" && actor.kind !== "staff")
    ? undefined
    : askedOf(world, actor, id);
};

/** The request that somebody was asked; never one that they made themselves. */
export const loadAsked = async (asked: Asked): Promise<FoundHourRequest | undefined> => {
  const found = await asked.within(async (tx) => findHourRequest(tx, asked.id));
  return found !== undefined && found.personId === asked.by ? undefined : found;
};
