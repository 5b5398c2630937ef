import { sql } from "kysely";
import { type Application, type Ball, ballOf } from "../../../core/application/application.ts";
import { applicationStates } from "../../../core/application/lifecycle.ts";
import {
  type CountedApplications,
  isShown,
  type ShownApplications,
} from "../../../core/application/shown-applications.ts";
import {
  type SettingHistory,
  settingOn,
  todayOf,
  zoneOf,
} from "../../../core/association/setting-history.ts";
import type { ApplicationRules } from "../../../core/association/settings/application-rules.ts";
import type { Day } from "../../../core/kernel/calendar.ts";
import type { AssociationId } from "../../../core/kernel/ids.ts";
import { countApplications, owesFee } from "../../../store/applications-counted.ts";
import { readSettings } from "../../../store/association-settings.ts";
import { together } from "../../../store/together.ts";
import type { Tx } from "../../../store/tx.ts";
import type { StaffVisit } from "../../../web/staff-visit.ts";

/** So many stand on one page. */
export const MOST_APPLICATIONS = 25;

/** One of the list. */
export type ListedApplication = Pick<
  Application,
  "id" | "edition" | "category" | "state" | "outcome" | "heldFrom" | "stateSince"
> & { readonly applicant: string; readonly owesFee: boolean };

/** Any text as a pattern finds it. */
const literally = (text: string): string => `%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

type Asked = { readonly association: AssociationId; readonly rules: ApplicationRules };

const listShown = async (
  tx: Tx,
  { association, rules }: Asked,
  { shown, name, page }: Sought,
): Promise<readonly (ListedApplication & { readonly found: number })[]> => {
  const states = applicationStates.filter((state) =>
    [true, false].some((owesFee) => isShown(shown, { state, owesFee })),
  );
  return tx.many(
    "applications.list-shown",
    tx.db
      .selectFrom("applications as a")
      .innerJoin("persons as p", "p.id", "a.person_id")
      .select([
        "a.id",
        "a.edition",
        "a.category",
        "a.state",
        "a.outcome",
        "a.held_from as heldFrom",
        "a.state_since as stateSince",
        "p.name as applicant",
        owesFee(rules).as("owesFee"),
        sql<number>`count(*) over ()`.as("found"),
      ])
      .where("a.association_id", "=", association)
      .where("a.state", "in", states)
      .$if(shown === "waiting", (query) => query.where(owesFee(rules), "=", false))
      .$if(name !== "", (query) => query.where("p.name", "ilike", literally(name)))
      .orderBy("a.state_since")
      .orderBy("a.id")
      .limit(MOST_APPLICATIONS)
      .offset((page - 1) * MOST_APPLICATIONS),
  );
};

/** What somebody looks for. */
export type Sought = { readonly shown: ShownApplications; readonly name: string; readonly page: number };

/** A page of the applications of an association. */
export type ListView = {
  readonly counts: readonly CountedApplications[];
  readonly applications: readonly (ListedApplication & { readonly ball: Ball })[];
  /** How many were found on all pages. */
  readonly found: number;
  readonly history: SettingHistory;
  readonly today: Day;
  readonly zone: string;
};

/** Reads a page of the applications of an association: those first that wait longest. */
export const loadApplications = async (
  { world, actor, association }: StaffVisit,
  sought: Sought,
): Promise<ListView> =>
  world.store.withinStaff(association.id, actor.personId, async (tx) => {
    const history = await readSettings(tx, association.id);
    const now = world.clock.now();
    const today = todayOf(history, now);
    const { value: rules } = settingOn(history, "application-rules", today);
    const { counts, rows } = await together({
      counts: countApplications(tx, association.id, rules),
      rows: listShown(tx, { association: association.id, rules }, sought),
    });
    return {
      counts,
      applications: rows.map(({ found: _all, ...row }) => ({ ...row, ball: ballOf(row, row.owesFee) })),
      found: rows[0]?.found ?? 0,
      history,
      today,
      zone: zoneOf(history, now),
    };
  });
