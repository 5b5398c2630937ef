import { changeSetting as decide, type Proposal } from "../../core/association/change-setting.ts";
import { knownRules } from "../../core/association/known-rules.ts";
import type { SettingRefusal } from "../../core/association/refusal.ts";
import { isSettingKey, type SettingKey } from "../../core/association/settings/catalogue.ts";
import type { Problem } from "../../core/kernel/field-problem.ts";
import { invalid, missing, type Reply, refused, seeOther } from "../../web/reply.ts";
import type { Act, Show } from "../../web/route.ts";
import { ofStaff, type StaffVisit } from "../../web/staff-visit.ts";
import type { Entered } from "../../web/visit.ts";
import { type ChangeTyped, changeSettingForm } from "./change-setting.form.ts";
import { changeSetting } from "./change-setting.ts";
import { fieldsOf } from "./fields/every-setting.tsx";
import type { ReadFields } from "./fields/setting-fields.ts";
import { settingPage } from "./setting.page.tsx";
import { openDraft, sealDraft } from "./setting-draft.ts";
import { settingPreview } from "./setting-preview.tsx";
import { amongOn, loadSettings } from "./settings.query.ts";
import { withdrawSetting } from "./withdraw-setting.ts";

const addressOf = (visit: StaffVisit, setting: SettingKey): string =>
  `/a/${visit.association.slug}/settings/${setting}`;

/** Problems of the value stand at the fields that its parts came from. */
const atFields = (problems: readonly Problem[], { fieldOf }: ReadFields): readonly Problem[] =>
  problems.map((problem) => ({
    ...problem,
    field: problem.field === "holdsFrom" ? problem.field : fieldOf(problem.field),
  }));

const said = (refusal: SettingRefusal, read: ReadFields): Reply =>
  refusal.code === "setting-not-accepted" ? invalid(atFields(refusal.problems, read)) : refused(refusal);

const judge = async (visit: StaffVisit, setting: SettingKey, input: ChangeTyped) => {
  const view = await loadSettings(visit);
  const read = fieldsOf(setting).read(input.typed, amongOn(visit, view.history, view.today));
  const { world } = visit;
  const among = { now: world.clock.now(), rules: knownRules(world.standards) };
  return { view, read, decided: decide(view.history, { ...input, setting, value: read.value }, among) };
};

const check = async (visit: StaffVisit, setting: SettingKey, input: ChangeTyped): Promise<Reply> => {
  const { view, read, decided } = await judge(visit, setting, input);
  if (!decided.ok) return said(decided.refusal, read);
  const draft = sealDraft(visit, setting, input.typed);
  return draft === undefined
    ? settingPreview({ visit, view, setting, input, value: decided.value.change.value })
    : seeOther(`${addressOf(visit, setting)}/preview?draft=${draft}`);
};

const save = async (visit: StaffVisit, setting: SettingKey, input: ChangeTyped): Promise<Reply> => {
  const view = await loadSettings(visit);
  const read = fieldsOf(setting).read(input.typed, amongOn(visit, view.history, view.today));
  const proposal: Proposal = { ...input, setting, value: read.value };
  const changed = await changeSetting(visit.world, visit.actor, proposal);
  if (!changed.ok) return said(changed.refusal, read);
  return seeOther(addressOf(visit, setting), { notice: "setting-changed" });
};

const edit = async (visit: StaffVisit, setting: SettingKey, { typed }: ChangeTyped): Promise<Reply> => {
  const draft = sealDraft(visit, setting, typed);
  return draft === undefined
    ? settingPage({ ...visit, entered: { typed, problems: [] } })
    : seeOther(`${addressOf(visit, setting)}?draft=${draft}`);
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
      return edit(visit, setting, input);
  }
};

/**
 * What a change would do, at an address of its own: loaded again it asks for nothing to be sent again, and come back to
 * after the change was saved it leads on to what holds now.
 */
export const previewPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const setting = visit.params["setting"] ?? "";
  if (!isSettingKey(setting)) return missing;
  const typed = openDraft(visit, setting);
  const input = typed === undefined ? undefined : changeSettingForm.read({ ...typed, step: ["check"] });
  if (typed === undefined || input?.ok !== true) return seeOther(addressOf(visit, setting));
  const { view, read, decided } = await judge(visit, setting, input.value);
  const formWith = async (entered: Omit<Entered, "typed">): Promise<Reply> =>
    settingPage({ ...visit, entered: { typed, ...entered } });
  if (!decided.ok)
    return decided.refusal.code === "setting-not-accepted"
      ? formWith({ problems: atFields(decided.refusal.problems, read) })
      : formWith({ problems: [], refusal: decided.refusal });
  if (!decided.value.isNew) return seeOther(addressOf(visit, setting));
  return settingPreview({ visit, view, setting, input: input.value, value: decided.value.change.value });
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
  return seeOther(addressOf(visit, setting), { notice: "setting-withdrawn" });
};
