import { type EventName, events } from "../../core/access/events.ts";
import { formatDay, parseDay } from "../../core/kernel/calendar.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import { parseId } from "../../core/kernel/ids.ts";

/** Which rows are asked for; what is left out does not matter. */
export type AuditFilter = {
  /** Who did it, or whom it concerns. */
  readonly person?: PersonId;
  readonly action?: EventName;
  /** A day of the association, as `2027-03-01`. */
  readonly day?: string;
};

/** Where in the chain a page begins: older than a row, or newer than one. */
export type Place = { readonly before?: number; readonly after?: number };

const numberIn = (query: URLSearchParams, name: string): number | undefined => {
  const text = query.get(name) ?? "";
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
};

/** Reads a filter from an address; what is no person, event or day is as if it were not there. */
export const readFilter = (query: URLSearchParams): AuditFilter => {
  const person = parseId<"person">(query.get("person") ?? "");
  const action = events.find((event) => event === query.get("action"));
  const day = parseDay(query.get("day") ?? "");
  return {
    ...(person && { person }),
    ...(action && { action }),
    ...(day !== null && { day: formatDay(day) }),
  };
};

/** Reads the place of a page from an address. */
export const readPlace = (query: URLSearchParams): Place => {
  const [before, after] = [numberIn(query, "before"), numberIn(query, "after")];
  return before === undefined ? (after === undefined ? {} : { after }) : { before };
};

/** A filter, and perhaps a place, as the query of an address; empty where nothing is asked for. */
export const queryOf = (filter: AuditFilter, place: Place = {}): string => {
  const query = new URLSearchParams(
    Object.entries({ ...filter, ...place }).map(([name, value]) => [name, String(value)]),
  ).toString();
  return query === "" ? "" : `?${query}`;
};
