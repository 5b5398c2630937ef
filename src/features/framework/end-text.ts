import type { Staff } from "../../core/access/actor.ts";
import { can } from "../../core/access/can.ts";
import type { HouseRefusal } from "../../core/access/refusal.ts";
import type { FrameworkTextId } from "../../core/framework/kept-text.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { asStaff } from "../../store/as-staff.ts";
import { endText as end, findText, lockTexts } from "../../store/framework-texts.ts";
import type { World } from "../../store/world.ts";

/** Ends a text that holds: nobody is shown it any longer. One that has ended stays so. */
export const endText = async (
  { store, clock }: World,
  actor: Staff,
  version: FrameworkTextId,
): Promise<Result<null, HouseRefusal>> =>
  asStaff(store, actor, async (tx, present): Promise<Result<null, HouseRefusal>> => {
    const { associationId: association, personId: by } = actor;
    const permit = can(present, "framework.change", { associationId: association });
    if (!permit.ok) return no(permit.refusal);
    await lockTexts(tx, association);
    const there = await findText(tx, association, version);
    if (there === undefined) return no({ code: "not-there" });
    if (there.endedAt !== null) return yes(null);
    const { profile } = there.imported;
    await end(tx, permit.value, profile, { association, by, now: clock.now() });
    tx.log.append({
      action: "framework.ended",
      subject: { kind: "framework-text", id: version },
      details: { profile },
    });
    return yes(null);
  });
