import type { Staff } from "../../core/access/actor.ts";
import { can } from "../../core/access/can.ts";
import type { HouseRefusal } from "../../core/access/refusal.ts";
import type { FrameworkTextId } from "../../core/framework/kept-text.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { asStaff } from "../../store/as-staff.ts";
import { addText, endText, findText, lockTexts } from "../../store/framework-texts.ts";
import type { World } from "../../store/world.ts";

/** An earlier version, and the id under which it is to hold again. */
export type BringingBack = { readonly version: FrameworkTextId; readonly id: FrameworkTextId };

/** Lets an earlier text hold again, in place of the one that does. One that holds goes on. */
export const bringBackText = async (
  { store, clock }: World,
  actor: Staff,
  { version, id }: BringingBack,
): Promise<Result<null, HouseRefusal>> =>
  asStaff(store, actor, async (tx, present): Promise<Result<null, HouseRefusal>> => {
    const { associationId: association, personId: by } = actor;
    const permit = can(present, "framework.change", { associationId: association });
    if (!permit.ok) return no(permit.refusal);
    await lockTexts(tx, association);
    const there = await findText(tx, association, version);
    if (there === undefined) return no({ code: "not-there" });
    if (there.endedAt === null || (await findText(tx, association, id)) !== undefined) return yes(null);
    const author = { association, by, now: clock.now() };
    const { imported } = there;
    await endText(tx, permit.value, imported.profile, author);
    await addText(tx, permit.value, { id, imported, ofVersion: version }, author);
    tx.log.append({
      action: "framework.brought-back",
      subject: { kind: "framework-text", id },
      details: { profile: imported.profile },
    });
    return yes(null);
  });
