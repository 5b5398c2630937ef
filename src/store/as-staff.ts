import type { Staff } from "../core/access/actor.ts";
import { lockRolesOf } from "./role-grants.ts";
import type { Tx } from "./tx.ts";
import type { Store } from "./within.ts";

/**
 * A transaction in which staff change something. The roles that they came with were read before it began: here they are
 * read again, and none of them ends before the transaction does. `present` is who they are by now; the policy is asked
 * about them.
 */
export const asStaff = async <T>(
  store: Store,
  actor: Staff,
  work: (tx: Tx, present: Staff) => Promise<T>,
): Promise<T> => {
  const { associationId, personId } = actor;
  return store.withinStaff(associationId, personId, async (tx) =>
    work(tx, { ...actor, roles: await lockRolesOf(tx, associationId, personId) }),
  );
};
