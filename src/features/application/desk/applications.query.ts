import { sql } from "kysely";
import { type Application, type Ball, ballOf, isOpen } from "../../../core/application/application.ts";
import { type ApplicationState, applicationStates, ballWith } from "../../../core/application/lifecycle.ts";
import { type SettingHistory, settingOn, todayOf, zoneOf } from "../../../core/association/setting-history.ts";
import type { Day } from "../../../core/kernel/calendar.ts";
import type { AssociationId } from "../../../core/kernel/ids.ts";
import { readSettings } from "../../../store/association-settings.ts";
import { together } from "../../../store/together.ts";
import type { Tx } from "../../../store/tx.ts";
import type { StaffVisit } from "../../../web/staff-visit.ts";

/** Which applications a list shows: those that wait for the coordinator, all open ones, those that ended, or of one state. */
export const applicationGroups = ["waiting", "open", "ended"] as const;
export type Shown = (typeof applicationGroups)[number] | ApplicationState;

/** So many stand on one page. */
export const MOST_APPLICATIONS = 25;

/** One of the list. */
export type ListedApplication = Pick<
  Application,
  "id" | "edition" | "category" | "state" | "outcome" | "heldFrom" | "stateSince"
> & { readonly applicant: string; readonly owesFee: boolean };

/** How many applications there are of a state; of submitted ones those apart whose fee is still to come. */
type Counted = { readonly state: ApplicationState; readonly owesFee: boolean; readonly count: number };

const waitsForCoordinator = ({ state, owesFee }: Pick<Counted, "state" | "owesFee">): boolean =>
  !owesFee && ballWith({ state, outcome: null, heldFrom: null }) === "coordinator";

const isShown = (shown: Shown, counted: Counted): boolean =>
  shown === "waiting"
    ? waitsForCoordinator(counted)
    : shown === "open"
      ? isOpen(counted)
      : shown === "ended"
        ? !isOpen(counted)
        : counted.state === shown;

/** How many applications are in a group, of what was counted. */
export const countIn = (counts: readonly Counted[], shown: Shown): number =>
  counts.filter((each) => isShown(shown, each)).reduce((sum, { count }) => sum + count, 0);

/** Whether the processing fee stands in the way of a submitted application: as `owed` has it. */
const owes = (isGuarded: boolean) =>
  isGuarded
    ? sql<boolean>`(a.state = 'submitted' and coalesce((select sum(f.amount) from application_fees f
        where f.association_id = a.association_id and f.application_id = a.id and f.fee = 'processing'), 0)
        > coalesce((select sum(s.amount) from application_settlements s
        where s.association_id = a.association_id and s.application_id = a.id and s.fee = 'processing'), 0))`
    : sql<boolean>`false`;

type Asked = { readonly association: AssociationId; readonly isGuarded: boolean };

const countStates = async (tx: Tx, { association, isGuarded }: Asked): Promise<readonly Counted[]> =>
  tx.many(
    "applications.count-states",
    tx.db
      .selectFrom((eb) =>
        eb
          .selectFrom("applications as a")
          .select(["a.state", owes(isGuarded).as("owesFee")])
          .where("a.association_id", "=", association)
          .as("each"),
      )
      .select(["state", "owesFee", ({ fn }) => fn.countAll<number>().as("count")])
      .groupBy(["state", "owesFee"]),
  );

/** Any text as a pattern finds it. */
const literally = (text: string): string => `%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

const listShown = async (
  tx: Tx,
  { association, isGuarded }: Asked,
  { shown, name, page }: Sought,
): Promise<readonly (ListedApplication & { readonly found: number })[]> => {
  const states = applicationStates.filter((state) =>
    [true, false].some((owesFee) => isShown(shown, { state, owesFee, count: 0 })),
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
        owes(isGuarded).as("owesFee"),
        sql<number>`count(*) over ()`.as("found"),
      ])
      .where("a.association_id", "=", association)
      .where("a.state", "in", states)
      .$if(shown === "waiting", (query) => query.where(owes(isGuarded), "=", false))
      .$if(name !== "", (query) => query.where("p.name", "ilike", literally(name)))
      .orderBy("a.state_since")
      .orderBy("a.id")
      .limit(MOST_APPLICATIONS)
      .offset((page - 1) * MOST_APPLICATIONS),
  );
};

/** What somebody looks for. */
export type Sought = { readonly shown: Shown; readonly name: string; readonly page: number };

/** A page of the applications of an association. */
export type ListView = {
  readonly counts: readonly Counted[];
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
    const asked = { association: association.id, isGuarded: rules.feesGuard.includes("processing") };
    const { counts, rows } = await together({
      counts: countStates(tx, asked),
      rows: listShown(tx, asked, sought),
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

/** How many applications wait for the coordinator, and since when the first of them does. */
export const countWaiting = async (
  tx: Tx,
  association: AssociationId,
  history: SettingHistory,
  today: Day,
): Promise<number> => {
  const { value: rules } = settingOn(history, "application-rules", today);
  const isGuarded = rules.feesGuard.includes("processing");
  return countIn(await countStates(tx, { association, isGuarded }), "waiting");
};
