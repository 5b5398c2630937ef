import type { Day } from "../kernel/calendar.ts";
import {
  category,
  checkOrder,
  codes,
  complain,
  day,
  dayOrNull,
  each,
  type Fields,
  flag,
  hours,
  inside,
  MOST_HOURS,
  oneOf,
  partOf,
  refuseUnknown,
  requiredTerm,
  someOf,
  text,
} from "./fields.ts";
import type { Ers, Holding, Provider, Rsc, Session } from "./portfolio.ts";
import { tagged } from "./read-about.ts";
import { firstAndLast, isKnown, readSessions, seriesHours } from "./read-sessions.ts";
import { bands, degreeLevels, ersKinds, rscForms } from "./terms.ts";

const rscKeys: ReadonlySet<string> = new Set([
  "id",
  "from",
  "to",
  "hours",
  "sessions",
  "form",
  "bands",
  "whileProvidingRsc",
  "aboutProvisionHours",
  "peer",
  "provider",
  "areas",
  "about",
]);

/** The longest range, in days, over which a total can be spread. */
const LONGEST_RANGE = 36_525;

/** Reads an RSC entry: a range with a total, or a series of sessions with which stated dates and hours must agree. */
export const readRsc = (at: Fields): Rsc => {
  refuseUnknown(at, rscKeys);
  const sessions = readSessions(at);
  const series = sessions.length > 0;
  const [from, to] = series ? seriesRange(at, sessions) : statedRange(at);
  const total = series ? seriesHours(at, sessions) : hours(at, "hours", MOST_HOURS);
  return {
    id: text(at, "id", null),
    from,
    to,
    hours: total,
    sessions,
    form: requiredTerm(at, "form", rscForms),
    bands: someOf(at, "bands", bands),
    whileProvidingRsc: flag(at, "whileProvidingRsc"),
    aboutProvisionHours: partOf(at, "aboutProvisionHours", total),
    peer: flag(at, "peer"),
    provider: readProvider(at),
    ...tagged(at),
  };
};

const statedRange = (at: Fields): readonly [Day, Day] => {
  const from = day(at, "from");
  const to = day(at, "to");
  checkOrder(at, "to", from, to);
  if (to - from > LONGEST_RANGE) complain(at, "to", "must be within a hundred years of the beginning");
  return [from, to];
};

const seriesRange = (at: Fields, sessions: readonly Session[]): readonly [Day, Day] => {
  const [first, last] = firstAndLast(sessions);
  const from = dayOrNull(at, "from");
  const to = dayOrNull(at, "to");
  if (from !== null && isKnown(first) && from !== first)
    complain(at, "from", "must be the first day of the sessions");
  if (to !== null && isKnown(last) && to !== last) complain(at, "to", "must be the last day of the sessions");
  return [first, last];
};

const providerKeys: ReadonlySet<string> = new Set([
  "id",
  "level",
  "held",
  "vettedAs",
  "approved",
  "receivesRsc",
  "ers",
]);

const nobody: Provider = {
  id: "",
  level: null,
  rank: -1,
  held: [],
  vettedAs: [],
  approved: false,
  receivesRsc: false,
  ers: null,
};

const readProvider = (rsc: Fields): Provider => {
  const at = inside(rsc, "provider", rsc.raw["provider"]);
  if (at === null) return nobody;
  refuseUnknown(at, providerKeys);
  const level = oneOf(at, "level", degreeLevels, null);
  return {
    id: text(at, "id", null),
    level,
    rank: level === null ? -1 : degreeLevels.indexOf(level),
    held: each(at, "held", readHolding),
    vettedAs: codes(at, "vettedAs", at.vocabulary.categories, "a category"),
    approved: flag(at, "approved"),
    receivesRsc: flag(at, "receivesRsc"),
    ers: readErs(at),
  };
};

const holdingKeys: ReadonlySet<string> = new Set(["category", "from", "to"]);

const readHolding = (at: Fields): Holding => {
  refuseUnknown(at, holdingKeys);
  const from = day(at, "from");
  const to = dayOrNull(at, "to");
  checkOrder(at, "to", from, to);
  return { category: category(at, "category"), from, to };
};

const ersKeys: ReadonlySet<string> = new Set(["kind", "from", "to"]);

const readErs = (provider: Fields): Ers | null => {
  const value = provider.raw["ers"];
  if (value === undefined || value === null) return null;
  const at = inside(provider, "ers", value);
  if (at === null) return null;
  refuseUnknown(at, ersKeys);
  const from = day(at, "from");
  const to = dayOrNull(at, "to");
  checkOrder(at, "to", from, to);
  return { kind: requiredTerm(at, "kind", ersKinds), from, to };
};
