import { readSetting } from "../../../core/association/change-setting.ts";
import { knownRules } from "../../../core/association/known-rules.ts";
import { isTemplated, templateKey } from "../../../core/association/settings/mail-template.ts";
import { limit } from "../../../store/limits.ts";
import { invalid, missing, type Reply, refused, seeOther } from "../../../web/reply.ts";
import type { Act, Show } from "../../../web/route.ts";
import { ofStaff } from "../../../web/staff-visit.ts";
import type { Visit } from "../../../web/visit.ts";
import { fieldsOf } from "../fields/every-setting.tsx";
import { settingPage } from "../setting.page.tsx";
import { sealDraft } from "../setting-draft.ts";
import { amongOn, loadSettings } from "../settings.query.ts";
import type { TestTyped } from "./test-words.form.ts";
import { testWords } from "./test-words.ts";

const kindOf = ({ params }: Pick<Visit, "params">) => {
  const kind = params["kind"] ?? "";
  return isTemplated(kind) ? kind : undefined;
};

/** The form that was sent to be tried, shown again: that of the setting. */
export const triedPage: Show = async (visit) => {
  const kind = kindOf(visit);
  return kind === undefined
    ? missing
    : settingPage({ ...visit, params: { ...visit.params, setting: templateKey(kind) } });
};

/** Sends whoever typed words a mail with them, saved or not; the form holds them still. */
export const tryWords: Act<TestTyped> = async (anybody, { id, language, typed }): Promise<Reply> => {
  const visit = ofStaff(anybody);
  const { world, actor, association } = visit;
  const of = kindOf(visit);
  if (of === undefined) return missing;
  const setting = templateKey(of);
  const { history, today } = await loadSettings(visit);
  const { value } = fieldsOf(setting).read(typed, amongOn(visit, history, today));
  const read = readSetting(setting, value, { rules: knownRules(world.standards), from: today });
  if (!read.ok) return invalid(read.refusal);
  const allowed = await limit(world, "template-test", { person: actor.personId });
  if (!allowed.ok) return refused(allowed.refusal);
  const tested = await testWords(world, actor, { id, of, language, ownWords: read.value });
  if (!tested.ok) return refused(tested.refusal);
  const draft = sealDraft(visit, setting, typed);
  // What is too long for an address is shown at once: sent again, it is the same test.
  return draft === undefined
    ? triedPage({ ...visit, entered: { typed, problems: [] } })
    : seeOther(`/a/${association.slug}/settings/${setting}?draft=${draft}`, { notice: "template-tested" });
};
