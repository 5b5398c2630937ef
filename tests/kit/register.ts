import { operatorPermit } from "../../src/core/access/operator.ts";
import type { HolderDetails } from "../../src/core/register/kept-holder.ts";
import type { HolderId, StandingContent, StandingId } from "../../src/core/register/standing.ts";
import { addHolders, addStandings } from "../../src/store/register-additions.ts";
import type { World } from "../../src/store/world.ts";
import { cast, type Side } from "./actors.ts";

/** Somebody in a register, with the ids of what is recorded of them. */
export type Recorded = { readonly id: HolderId; readonly standings: readonly StandingId[] };

/** Enters somebody in the register of one of the associations, as its coordinator does. */
export const recordInRegister = async (
  { store, ids, clock }: World,
  side: Side,
  {
    standings = [],
    ...details
  }: Partial<HolderDetails> & {
    readonly name: string;
    readonly standings?: readonly StandingContent[];
  },
): Promise<Recorded> => {
  const id = ids.id<"holder">();
  const { id: association } = cast.associations[side];
  const by = cast.members[`${side}-coordinator`].personId;
  const recorded = standings.map((standing) => ({ ...standing, holder: id, id: ids.id<"standing">() }));
  await store.withinStaff(association, by, async (tx) => {
    const permit = operatorPermit("register.change");
    const deed = { association, by, now: clock.now(), newId: ids.id };
    await addHolders(tx, permit, deed, [{ level: null, address: null, note: "", ...details, id }]);
    await addStandings(tx, permit, deed, recorded);
    tx.log.append({ action: "holder.recorded", subject: { kind: "holder", id } });
  });
  return { id, standings: recorded.map((standing) => standing.id) };
};

/** That somebody holds the category of infant family specialists since 2020. */
export const heldSince2020: StandingContent = { kind: "held", category: "IFS", from: "2020-01-01", to: null };
