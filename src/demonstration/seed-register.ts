import { can } from "../core/access/can.ts";
import { findHolders } from "../store/register.ts";
import { addHolders, addStandings } from "../store/register-additions.ts";
import type { World } from "../store/world.ts";
import { keeperOf } from "./keeper-of.ts";
import { inventedHolders } from "./registered.ts";

/** Enters invented people in the registers, by the same policy and writers as anybody. Whoever is there stays as they are. */
export const seedRegister = async (world: World): Promise<void> => {
  const { store, clock, ids } = world;
  for (const { association, holders } of inventedHolders) {
    const permit = can(keeperOf(association, world), "register.change", {
      associationId: association.id,
      isLeanedOn: false,
    });
    if (!permit.ok) throw new Error(`the register may not be kept: ${permit.refusal.because}`);
    await store.withinJob(
      async (tx) => {
        const there = new Set<string>(
          (
            await findHolders(
              tx,
              holders.map(({ id }) => id),
            )
          ).map(({ id }) => id),
        );
        const fresh = holders.filter(({ id }) => !there.has(id));
        if (fresh.length === 0) return;
        const deed = { association: association.id, by: null, now: clock.now(), newId: ids.id };
        const standings = fresh.flatMap(({ id: holder, standings: has }) =>
          has.map((each) => ({ ...each, holder })),
        );
        const isAdded =
          (await addHolders(tx, permit.value, deed, fresh)) &&
          (await addStandings(tx, permit.value, deed, standings));
        if (!isAdded) throw new Error(`ids of the register of ${association.slug} are used elsewhere`);
        tx.log.append({
          action: "register.imported",
          subject: { kind: "association", id: association.id },
          details: { people: fresh.length, standings: standings.length, "left-out": 0 },
        });
      },
      { association: association.id },
    );
  }
};
