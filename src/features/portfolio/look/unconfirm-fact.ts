import type { Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { LookRefusal } from "../../../core/entries/refusal.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { asStaff } from "../../../store/as-staff.ts";
import { withdrawConfirmation } from "../../../store/confirmations.ts";
import { findSharedPortfolio } from "../../../store/shared-portfolios.ts";
import type { World } from "../../../store/world.ts";
import type { Confirming } from "./confirm-fact.ts";

/** Takes a confirmation back; one that is not there stays away. */
export const unconfirmFact = async (
  { store, clock }: World,
  actor: Staff,
  { person, entry, fact }: Pick<Confirming, "person" | "entry" | "fact">,
): Promise<Result<null, HouseRefusal | LookRefusal>> =>
  asStaff(store, actor, async (tx, present): Promise<Result<null, HouseRefusal | LookRefusal>> => {
    const association = actor.associationId;
    const permit = can(present, "fact.confirm", { associationId: association, personId: person });
    if (!permit.ok) return no(permit.refusal);
    const now = clock.now();
    if ((await findSharedPortfolio(tx, association, person, now)) === undefined)
      return no({ code: "portfolio-not-shared" });
    const confirming = { association, person, by: actor.personId, now };
    if ((await withdrawConfirmation(tx, permit.value, { entry, fact }, confirming)) > 0)
      tx.log.append({
        action: "fact.unconfirmed",
        subject: { kind: "entry", id: entry },
        details: { person, fact },
      });
    return yes(null);
  });
