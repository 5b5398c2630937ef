import type { Staff } from "../../core/access/actor.ts";
import { can } from "../../core/access/can.ts";
import {
  type Accepted,
  changeSetting as decide,
  type Proposal,
} from "../../core/association/change-setting.ts";
import { knownRules } from "../../core/association/known-rules.ts";
import type { SettingRefusal } from "../../core/association/refusal.ts";
import type { SettingKey } from "../../core/association/settings/catalogue.ts";
import { formatDay } from "../../core/kernel/calendar.ts";
import { no, type Result } from "../../core/kernel/result.ts";
import { asStaff } from "../../store/as-staff.ts";
import { addSettingChange, lockSettings, readSettings } from "../../store/association-settings.ts";
import type { World } from "../../store/world.ts";

/** Changes a setting from a day on. Sent twice it is one change; somebody else's in between is not overwritten. */
export const changeSetting = async <K extends SettingKey>(
  { store, clock, standards }: World,
  actor: Staff,
  proposal: Proposal<K>,
): Promise<Result<Accepted<K>, SettingRefusal>> => {
  const { associationId, personId } = actor;
  return asStaff(store, actor, async (tx, present) => {
    const permit = can(present, "setting.change", { associationId });
    if (!permit.ok) return no(permit.refusal);
    await lockSettings(tx, associationId);
    const history = await readSettings(tx, associationId);
    const now = clock.now();
    const decided = decide(history, proposal, { now, rules: knownRules(standards) });
    if (!decided.ok || !decided.value.isNew) return decided;
    const { change } = decided.value;
    await addSettingChange(tx, permit.value, change, { association: associationId, by: personId, now });
    tx.log.append({
      action: "setting.changed",
      subject: { kind: "setting", id: change.id },
      details: { setting: change.setting, "holds-from": formatDay(change.holdsFrom) },
    });
    return decided;
  });
};
