import type { Staff } from "../../core/access/actor.ts";
import { can } from "../../core/access/can.ts";
import type { SettingRefusal } from "../../core/association/refusal.ts";
import { withdrawSetting as decide } from "../../core/association/withdraw-setting.ts";
import { formatDay } from "../../core/kernel/calendar.ts";
import type { SettingChangeId } from "../../core/kernel/ids.ts";
import { no, type Result } from "../../core/kernel/result.ts";
import { asStaff } from "../../store/as-staff.ts";
import { addSettingWithdrawal, lockSettings, readSettings } from "../../store/association-settings.ts";
import type { World } from "../../store/world.ts";

/** Takes a planned change back, until the day from which it holds. Done twice, it is done once. */
export const withdrawSetting = async (
  { store, clock, ids }: World,
  actor: Staff,
  id: SettingChangeId,
): Promise<Result<unknown, SettingRefusal>> => {
  const { associationId, personId } = actor;
  return asStaff(store, actor, async (tx, present) => {
    const permit = can(present, "setting.change", { associationId });
    if (!permit.ok) return no(permit.refusal);
    await lockSettings(tx, associationId);
    const now = clock.now();
    const decided = decide(await readSettings(tx, associationId), id, now);
    if (!decided.ok || !decided.value.isNew) return decided;
    const { setting, holdsFrom } = decided.value.change;
    await addSettingWithdrawal(
      tx,
      permit.value,
      { id: ids.id(), setting, holdsFrom, withdraws: id },
      { association: associationId, by: personId, now },
    );
    tx.log.append({
      action: "setting.withdrawn",
      subject: { kind: "setting", id },
      details: { setting, "holds-from": formatDay(holdsFrom) },
    });
    return decided;
  });
};
