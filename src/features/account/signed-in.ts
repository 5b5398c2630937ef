import type { Person, Staff } from "../../core/access/actor.ts";
import { can, type Permit } from "../../core/access/can.ts";
import { isFreshlyProved } from "../../core/account/session-rules.ts";
import { type Reply, seeOther } from "../../web/reply.ts";
import type { Act, Show } from "../../web/route.ts";
import type { Visit } from "../../web/visit.ts";

/** Somebody at their own account, with the permit to change it. */
export type Own = (Person | Staff) & { readonly permit: Permit<"account.change"> };

/** Who is signed in; the door of the route has made sure that somebody is. */
export const ownOf = ({ actor }: Visit): Own => {
  if (actor.kind !== "person" && actor.kind !== "staff") throw new Error("a door let a visitor through");
  const permit = can(actor, "account.change", { personId: actor.personId });
  if (!permit.ok) throw new Error("the policy forbids people their own account");
  return { ...actor, permit: permit.value };
};

const toConfirm = (next: string): Reply => seeOther(`/sign-in/confirm?next=${encodeURIComponent(next)}`);

const isFresh = (visit: Visit): boolean => isFreshlyProved(ownOf(visit).provedAt, visit.world.clock.now());

/** A page that is only shown shortly after its person showed a factor; others are asked first and come back. */
export const freshly =
  (show: Show): Show =>
  async (visit) =>
    isFresh(visit) ? show(visit) : toConfirm(visit.address);

/** An action that is only done shortly after its person showed a factor; others are asked first and come to `page`. */
export const freshlyDone =
  <T>(page: string, run: Act<T>): Act<T> =>
  async (visit, input, sent) =>
    isFresh(visit) ? run(visit, input, sent) : toConfirm(page);
