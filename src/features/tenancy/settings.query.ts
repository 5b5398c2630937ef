import { can } from "../../core/access/can.ts";
import { knownRules } from "../../core/association/known-rules.ts";
import { type SettingHistory, settingOn, todayOf } from "../../core/association/setting-history.ts";
import type { Day } from "../../core/kernel/calendar.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import { readSettings } from "../../store/association-settings.ts";
import { namesOf } from "../../store/persons.ts";
import { settingsWords } from "../../ui/wording/site/settings.ts";
import { speechIn } from "../../ui/wording/speech.ts";
import type { StaffVisit } from "../../web/staff-visit.ts";
import type { Visit } from "../../web/visit.ts";
import type { Among } from "./fields/setting-fields.ts";

/** Everything that pages of settings show. */
export type SettingsView = {
  readonly history: SettingHistory;
  readonly today: Day;
  readonly timeZone: string;
  readonly names: ReadonlyMap<PersonId, string>;
  readonly may: { readonly change: boolean };
};

/** What the values of a day are shown among. */
export const amongOn = (
  { world, language }: Pick<Visit, "world" | "language">,
  history: SettingHistory,
  day: Day,
): Among => ({
  language,
  words: settingsWords[language],
  speech: speechIn(language),
  rules: knownRules(world.standards),
  offered: settingOn(history, "editions", day).value,
  currency: settingOn(history, "currency", day).value,
});

/** Reads what an association decided, and who did. */
export const loadSettings = async ({ world, actor, association }: StaffVisit): Promise<SettingsView> =>
  world.store.withinStaff(association.id, actor.personId, async (tx) => {
    const history = await readSettings(tx, association.id);
    const today = todayOf(history, world.clock.now());
    return {
      history,
      today,
      timeZone: settingOn(history, "time-zone", today).value,
      names: await namesOf(
        tx,
        history.map(({ changedBy }) => changedBy),
      ),
      may: { change: can(actor, "setting.change", { associationId: association.id }).ok },
    };
  });
