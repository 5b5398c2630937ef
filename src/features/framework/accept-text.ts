import type { Staff } from "../../core/access/actor.ts";
import { can } from "../../core/access/can.ts";
import type { HouseRefusal } from "../../core/access/refusal.ts";
import {
  type FrameworkTextId,
  keptOf,
  placedProfile,
  readForKeeping,
} from "../../core/framework/kept-text.ts";
import type { FrameworkRefusal } from "../../core/framework/refusal.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { asStaff } from "../../store/as-staff.ts";
import { addText, endText, findText, lockTexts } from "../../store/framework-texts.ts";
import type { World } from "../../store/world.ts";

/** A text for a profile, under an id that was made with the preview. */
export type Accepting = { readonly id: FrameworkTextId; readonly profile: string; readonly text: string };

/** Keeps a licensed text: from now on it holds in place of the one before. Sent twice it is one. */
export const acceptText = async (
  { store, clock, standards }: World,
  actor: Staff,
  { id, profile, text }: Accepting,
): Promise<Result<null, HouseRefusal | FrameworkRefusal>> => {
  const placed = placedProfile(standards.frameworks, profile);
  if (placed === undefined) return no({ code: "not-there" });
  const read = readForKeeping(text, placed);
  if (!read.ok) return read;
  const { associationId: association, personId: by } = actor;
  return asStaff(store, actor, async (tx, present): Promise<Result<null, HouseRefusal>> => {
    const permit = can(present, "framework.change", { associationId: association });
    if (!permit.ok) return no(permit.refusal);
    await lockTexts(tx, association);
    if ((await findText(tx, association, id)) !== undefined) return yes(null);
    const author = { association, by, now: clock.now() };
    await endText(tx, permit.value, profile, author);
    await addText(tx, permit.value, { id, imported: keptOf(read.value), ofVersion: null }, author);
    const { counts, unplaced } = read.value;
    tx.log.append({
      action: "framework.imported",
      subject: { kind: "framework-text", id },
      details: { profile, statements: counts.statements, "left-out": unplaced.length },
    });
    return yes(null);
  });
};
