import type { AssociationId } from "../../core/kernel/ids.ts";
import { listAssociations } from "../../store/associations.ts";
import type { World } from "../../store/world.ts";

/**
 * Does something in one association after the other, and gives the sum of what each gave. One where it fails keeps no other
 * waiting: the failure is thrown once all were seen to, so that it is told to the operator and tried again.
 */
export const inEachAssociation = async (
  { store }: Pick<World, "store">,
  work: (association: AssociationId) => Promise<number>,
): Promise<number> => {
  const failures: unknown[] = [];
  let sum = 0;
  for (const { id } of await store.withinJob(listAssociations))
    try {
      sum += await work(id);
    } catch (error) {
      failures.push(error);
    }
  const [first] = failures;
  if (first !== undefined) throw new Error(`failed in ${failures.length} associations`, { cause: first });
  return sum;
};
