import type { CountingOf } from "../../core/readiness/providers-counting.ts";
import { type Target, targetText } from "../../core/readiness/target.ts";
import type { HolderId } from "../../core/register/standing.ts";
import { readDays } from "../../store/association-zones.ts";
import { type PublicListing, type Sought, searchDirectory } from "../../store/public-listings.ts";
import type { Visit } from "../../web/visit.ts";
import type { OwnCounting } from "./counting.query.ts";

/** Of so many it is looked through whose hours count. */
export const MOST_JUDGED = 500;

/** A category that the reader has in mind, as the address names it: the same one may be offered twice. */
export const askedAs = (target: Target): string =>
  `${target.offer.association?.slug ?? ""}/${targetText(target)}`;

/** The one of them that the reader asks for. */
export const categoryAsked = ({ query }: Visit, counting: OwnCounting | undefined): Target | undefined =>
  counting?.targets.find((target) => askedAs(target) === query.get("counts"));

/** One page of the directory. */
export type Found = {
  readonly listings: readonly PublicListing[];
  readonly counting: ReadonlyMap<HolderId, readonly CountingOf[]>;
  /** How many there are on all pages. */
  readonly count: number;
  /** More fit than were looked through for whether they count. */
  readonly isCut: boolean;
  /** Why hours count with nobody, where that is not for their providers. */
  readonly otherwise: CountingOf | undefined;
};

const isForOtherReason = ({ judged }: CountingOf): boolean => !judged.isCounted && judged.ways === undefined;

/** One page of those who fit; where only those are asked for whose hours count, all of them are looked through for it. */
export const findProviders = async (
  { world }: Visit,
  sought: Sought,
  counting: OwnCounting | undefined,
  asked: Target | undefined,
): Promise<Found> => {
  const all = asked === undefined ? sought : { ...sought, page: 1, most: MOST_JUDGED };
  const listings = await world.store.withinPublic(async (tx) =>
    searchDirectory(tx, all, await readDays(tx, world.clock.now())),
  );
  const form = sought.form === "group" ? "group" : "individual";
  const people = listings.map(({ holder }) => holder);
  const judged = (await counting?.of(people, form)) ?? new Map<HolderId, readonly CountingOf[]>();
  const count = listings[0]?.found ?? 0;
  if (asked === undefined) return { listings, counting: judged, count, isCut: false, otherwise: undefined };
  const fit = listings.filter(({ holder }) =>
    judged.get(holder)?.some((each) => each.target === asked && each.judged.isCounted),
  );
  const from = (sought.page - 1) * sought.most;
  return {
    listings: fit.slice(from, from + sought.most),
    counting: judged,
    count: fit.length,
    isCut: count > listings.length,
    otherwise:
      fit.length > 0
        ? undefined
        : [...judged.values()].flat().find((each) => each.target === asked && isForOtherReason(each)),
  };
};
