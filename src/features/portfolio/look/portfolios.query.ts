import type { SettingHistory } from "../../../core/association/setting-history.ts";
import {
  type SharedPortfolio,
  type WaitingPortfolio,
  waitingPortfolios,
} from "../../../core/entries/waiting.ts";
import type { PersonId } from "../../../core/kernel/ids.ts";
import { readSettings } from "../../../store/association-settings.ts";
import { listSharedPortfolios, readWaiting } from "../../../store/shared-portfolios.ts";
import { together } from "../../../store/together.ts";
import type { StaffVisit } from "../../../web/staff-visit.ts";

/** Everybody whose portfolio staff of an association may look at, and in whose something waits. */
export type PortfoliosView = {
  readonly people: readonly SharedPortfolio[];
  readonly waiting: ReadonlyMap<PersonId, WaitingPortfolio>;
  readonly history: SettingHistory;
};

/** Reads them. */
export const loadPortfolios = async ({ world, actor, association }: StaffVisit): Promise<PortfoliosView> =>
  world.store.withinStaff(association.id, actor.personId, async (tx) => {
    const { people, history } = await together({
      people: listSharedPortfolios(tx, association.id, world.clock.now()),
      history: readSettings(tx, association.id),
    });
    const of = await readWaiting(tx, association.id, people);
    const waiting = waitingPortfolios(people, of, world.standards.vocabulary);
    return { people, waiting: new Map(waiting.map((each) => [each.personId, each] as const)), history };
  });
