import type { Proposal } from "../../src/core/association/change-setting.ts";
import { latestPosition, type SettingHistory } from "../../src/core/association/setting-history.ts";
import { parseDay } from "../../src/core/kernel/calendar.ts";
import { readSettings } from "../../src/store/association-settings.ts";
import { cast, type Side } from "./actors.ts";
import type { TestHouse } from "./house.ts";

/** What one of the associations has decided so far. */
export const historyOf = async ({ world }: TestHouse, side: Side): Promise<SettingHistory> => {
  const { id } = cast.associations[side];
  return world.store.withinPublic(async (tx) => readSettings(tx, id), { association: id });
};

/** A change of a setting of the first association as its form sends it, to hold from 2026-04-01 where nothing else is said. */
export const proposalOf = async (
  house: TestHouse,
  change: Partial<Proposal> & Pick<Proposal, "setting" | "value">,
): Promise<Proposal> => ({
  id: house.world.ids.id<"setting-change">(),
  holdsFrom: parseDay("2026-04-01") ?? 0,
  seen: latestPosition(await historyOf(house, "a"), change.setting),
  ...change,
});
