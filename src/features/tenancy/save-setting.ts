import { changeSetting as decide, type Proposal } from "../../core/association/change-setting.ts";
import { knownRules } from "../../core/association/known-rules.ts";
import type { SettingRefusal } from "../../core/association/refusal.ts";
import { isSettingKey, type SettingKey } from "../../core/association/settings/catalogue.ts";
import { invalid, missing, type Reply, refused, seeOther } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";
import { ofStaff, type StaffVisit } from "../../web/staff-visit.ts";
import type { ChangeTyped } from "./change-setting.form.ts";
import { changeSetting } from "./change-setting.ts";
import { fieldsOf } from "./fields/every-setting.tsx";
import type { ReadFields } from "./fields/setting-fields.ts";
import { settingPage } from "./setting.page.tsx";
import { settingPreview } from "./setting-preview.tsx";
import { amongOn, loadSettings } from "./settings.query.ts";
import { withdrawSetting } from "./withdraw-setting.ts";

/** Problems of the value stand at the fields that its parts came from. */
const said = (refusal: SettingRefusal, { fieldOf }: ReadFields): Reply =>
  refusal.code === "setting-not-accepted"
    ? invalid(
        refusal.problems.map(({ field, problem }) => ({
          field: field === "holdsFrom" ? field : fieldOf(field),
          problem,
        })),
      )
    : refused(refusal);

const check = async (visit: StaffVisit, setting: SettingKey, input: ChangeTyped): Promise<Reply> => {
  const view = await loadSettings(visit);
  const read = fieldsOf(setting).read(input.typed, amongOn(visit, view.history, view.today));
  const { world } = visit;
  const among = { now: world.clock.now(), rules: knownRules(world.standards) };
  const decided = decide(view.history, { ...input, setting, value: read.value }, among);
  if (!decided.ok) return said(decided.refusal, read);
  return settingPreview({ visit, view, setting, input, value: decided.value.change.value });
};

const save = async (visit: StaffVisit, setting: SettingKey, input: ChangeTyped): Promise<Reply> => {
  const view = await loadSettings(visit);
  const read = fieldsOf(setting).read(input.typed, amongOn(visit, view.history, view.today));
  const proposal: Proposal = { ...input, setting, value: read.value };
  const changed = await changeSetting(visit.world, visit.actor, proposal);
  if (!changed.ok) return said(changed.refusal, read);
  return seeOther(`/a/${visit.association.slug}/settings/${setting}`, { notice: "setting-changed" });
};

/** Takes the form of a setting: first it shows what changes, then it saves. */
export const saveSetting: Act<ChangeTyped> = async (anybody, input) => {
  const visit = ofStaff(anybody);
  const setting = visit.params["setting"] ?? "";
  if (!isSettingKey(setting)) return missing;
  switch (input.step) {
    case "check":
      return check(visit, setting, input);
    case "save":
      return save(visit, setting, input);
    case "edit":
      return settingPage({ ...visit, entered: { typed: input.typed, problems: [] } });
  }
};

/** Takes a planned change back. */
export const takeBackSetting: Act<{ readonly change: Parameters<typeof withdrawSetting>[2] }> = async (
  anybody,
  { change },
) => {
  const visit = ofStaff(anybody);
  const setting = visit.params["setting"] ?? "";
  if (!isSettingKey(setting)) return missing;
  const withdrawn = await withdrawSetting(visit.world, visit.actor, change);
  if (!withdrawn.ok) return refused(withdrawn.refusal);
  return seeOther(`/a/${visit.association.slug}/settings/${setting}`, { notice: "setting-withdrawn" });
};
