import type { SettingHistory } from "../../../core/association/setting-history.ts";
import { readSettings } from "../../../store/association-settings.ts";
import { readSharedAndWaiting, type SharedAndWaiting } from "../../../store/shared-portfolios.ts";
import { together } from "../../../store/together.ts";
import type { StaffVisit } from "../../../web/staff-visit.ts";

/** The portfolios that an association may look at, with what it decided. */
export type PortfoliosView = SharedAndWaiting & { readonly history: SettingHistory };

/** Reads them. */
export const loadPortfolios = async ({ world, actor, association }: StaffVisit): Promise<PortfoliosView> =>
  world.store.withinStaff(association.id, actor.personId, async (tx) => {
    const { vocabulary } = world.standards;
    const { portfolios, history } = await together({
      portfolios: readSharedAndWaiting(tx, association.id, vocabulary, world.clock.now()),
      history: readSettings(tx, association.id),
    });
    return { ...portfolios, history };
  });
