import { settingOn, todayOf } from "../../core/association/setting-history.ts";
import { formatDay } from "../../core/kernel/calendar.ts";
import { type PersonId, parseId } from "../../core/kernel/ids.ts";
import type { KeptHolder } from "../../core/register/kept-holder.ts";
import { wordsSought } from "../../core/register/name-words.ts";
import type { Holder, HolderId } from "../../core/register/standing.ts";
import { readSettings } from "../../store/association-settings.ts";
import { countHoldersAskedFor } from "../../store/holder-requests.ts";
import {
  findKeptHolder,
  type HolderChange,
  listHolderChanges,
  listStandingChanges,
  type StandingChange,
} from "../../store/kept-holders.ts";
import { leanedOn } from "../../store/own-word.ts";
import { namesOf } from "../../store/persons.ts";
import { countHoldersOf, listHoldersOf } from "../../store/register.ts";
import { together } from "../../store/together.ts";
import type { StaffVisit } from "../../web/staff-visit.ts";
import type { Visit } from "../../web/visit.ts";

/** People on one page. */
export const PAGE_SIZE = 50;

/** A page of the register, and where in it that is. */
export type RegisterView = {
  readonly holders: readonly Holder[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** The association's today, as `2027-03-01`. */
  readonly today: string;
  /** How many people the association is asked to enter. */
  readonly asked: number;
};

/** What of a name is typed in the address. */
export const soughtIn = ({ query }: Pick<Visit, "query">): string =>
  (query.get("q") ?? "").trim().slice(0, 200);

/** Pages are counted from 1; what is no page is nothing. */
export const pageIn = ({ query }: Pick<Visit, "query">): number | undefined => {
  const asked = query.get("page") ?? "1";
  return /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : undefined;
};

/** One page of an association's register; undefined where there is no such page. */
export const loadRegister = async (visit: StaffVisit, page: number): Promise<RegisterView | undefined> => {
  const { world, actor, association } = visit;
  const sought = soughtIn(visit);
  const words = wordsSought(sought);
  // Too little to look for is found nowhere.
  const isAnybody = sought !== "" && words.length === 0;
  return world.store.withinStaff(association.id, actor.personId, async (tx) => {
    const part = { association: association.id, words, page, most: PAGE_SIZE };
    const { history, holders, total, asked } = await together({
      history: readSettings(tx, association.id),
      holders: listHoldersOf(tx, part),
      total: countHoldersOf(tx, part),
      asked: countHoldersAskedFor(tx, association.id),
    });
    const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
    const today = formatDay(todayOf(history, world.clock.now()));
    if (isAnybody) return { holders: [], total: 0, page: 1, pages: 1, today, asked };
    return page > pages ? undefined : { holders, total, page, pages, today, asked };
  });
};

/** Somebody in the register with all their history. */
export type HolderView = {
  readonly holder: KeptHolder;
  /** Whoever looks may not change it: their own portfolio names this person. */
  readonly isLeanedOn: boolean;
  readonly detailChanges: readonly HolderChange[];
  readonly standingChanges: readonly StandingChange[];
  readonly names: ReadonlyMap<PersonId, string>;
  readonly today: string;
  readonly timeZone: string;
};

/** The person in the register whom the address names. */
export const holderIn = ({ params }: Pick<Visit, "params">): HolderId | undefined =>
  parseId<"holder">(params["holder"] ?? "");

/** Reads somebody in the register of the association, with their history; undefined where nobody is there. */
export const loadHolder = async (visit: StaffVisit): Promise<HolderView | undefined> => {
  const { world, actor, association } = visit;
  const id = holderIn(visit);
  if (id === undefined) return undefined;
  return world.store.withinStaff(association.id, actor.personId, async (tx) => {
    const { history, holder, detailChanges, standingChanges, own } = await together({
      history: readSettings(tx, association.id),
      holder: findKeptHolder(tx, association.id, id),
      detailChanges: listHolderChanges(tx, association.id, id),
      standingChanges: listStandingChanges(tx, association.id, id),
      own: leanedOn(tx),
    });
    if (holder === undefined) return undefined;
    const names = await namesOf(
      tx,
      [...detailChanges, ...standingChanges].map(({ changedBy }) => changedBy),
    );
    const day = todayOf(history, world.clock.now());
    return {
      holder,
      isLeanedOn: own.has(id),
      detailChanges,
      standingChanges,
      names,
      today: formatDay(day),
      timeZone: settingOn(history, "time-zone", day).value,
    };
  });
};
