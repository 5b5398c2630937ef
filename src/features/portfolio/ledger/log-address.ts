import { heldText, LONGEST_QUERY } from "../../../core/kernel/held-text.ts";
import { ACCOUNT, accountKey, isTypedBy } from "../../../web/account-key.ts";
import type { Typed } from "../../../web/form.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";

export const LOG_PAGE = "/portfolio/rsc/log";

const ids = ["id", "person", "editor"] as const;

/** What is chosen: it stands in an address as it is. */
const chosen = [
  ...ids,
  "who",
  "holder",
  "form",
  "bands",
  "whileProvidingRsc",
  "every",
  "filled",
  "into",
  "again",
  "next",
];

/** Days and hours, which stand in an address as long as they are none in words. */
const counted = ["from", "to", "each", "sessions"];

/** What is typed in words: it stands in no address. */
const inWords = ["name"];

/** Every field of the page, by whether its address holds it. */
export const logFields = { held: [...chosen, ...counted], inWords } as const;

/** On a device that others use too no address holds anything: what it holds stays in the history of the browser. */
const holdsNothing = ({ person }: PersonVisit): boolean => person.isShared;

/** Where the page of a series holds what is chosen in it while it is filled in; undefined where it holds nothing. */
export const addressHolding = (visit: PersonVisit): string | undefined =>
  holdsNothing(visit) ? undefined : LOG_PAGE;

/**
 * The page of a series with what is chosen in it, and its days and hours: it can be loaded again and come back to, and
 * nothing of it is kept. Undefined where it is too much for an address, or the device is shared.
 */
export const logAddress = (visit: PersonVisit, typed: Typed): string | undefined => {
  const held = logFields.held.flatMap((name) => {
    const texts = (typed[name] ?? []).map((text) => (counted.includes(name) ? heldText(text) : text));
    // Days and hours go in turn, so that an empty one has its place; of the rest what is empty is left out.
    const isSpare = name !== "sessions" || texts.every((text) => text === "");
    return texts.filter((text) => !isSpare || text !== "").map((text) => [name, text]);
  });
  const query = new URLSearchParams([...held, [ACCOUNT, accountKey(visit.person.id)]]).toString();
  return holdsNothing(visit) || query.length > LONGEST_QUERY ? undefined : `${LOG_PAGE}?${query}`;
};

/** The same, undefined also where something is typed that stands in no address and so would be lost. */
export const wholeAddress = (visit: PersonVisit, typed: Typed): string | undefined => {
  const isLost = (name: string) => (text: string) => (inWords.includes(name) ? "" : heldText(text)) !== text;
  const isWhole = [...inWords, ...counted].every((name) => !(typed[name] ?? []).some(isLost(name)));
  return isWhole ? logAddress(visit, typed) : undefined;
};

/**
 * The query of a visit, of which nothing is left where the page of another account held it: neither what was typed there, nor
 * the ids of entries that are somebody else's to be.
 */
export const ownQuery = ({ query, person }: PersonVisit): URLSearchParams => {
  const isHeld = [ACCOUNT, ...ids].some((name) => query.has(name));
  const whose = query.getAll(ACCOUNT);
  const isOwn = whose.length > 0 && isTypedBy(person.id, { [ACCOUNT]: whose });
  return !isHeld || isOwn ? query : new URLSearchParams();
};

/** What an address of {@link logAddress} holds; undefined where it is the page as it begins. */
export const typedInAddress = (visit: PersonVisit): Typed | undefined => {
  const query = ownQuery(visit);
  return ids.every((name) => query.has(name))
    ? Object.fromEntries(logFields.held.map((name) => [name, query.getAll(name)]))
    : undefined;
};
