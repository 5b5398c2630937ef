import type { Typed } from "../../../web/form.ts";

const PAGE = "/portfolio/rsc/log";

/** An address of more characters than this is too long for some of those who pass it on; a year of weekly days is shorter. */
const LONGEST_QUERY = 4000;

const ids = ["id", "person", "editor"] as const;

const fields = [
  ...ids,
  "who",
  "name",
  "holder",
  "form",
  "bands",
  "whileProvidingRsc",
  "every",
  "filled",
  "from",
  "to",
  "each",
  "sessions",
  "into",
  "again",
  "next",
] as const;

/**
 * The page of a series with everything that is typed in it: it can be loaded again and come back to, and nothing of it is
 * kept. Undefined where it is too much for an address.
 */
export const logAddress = (typed: Typed): string | undefined => {
  const query = new URLSearchParams(
    fields.flatMap((name) => {
      const texts = typed[name] ?? [];
      // Days and hours go in turn, so that an empty one has its place; of the rest what is empty is left out.
      const isSpare = name !== "sessions" || texts.every((text) => text === "");
      return texts.filter((text) => !isSpare || text !== "").map((text) => [name, text]);
    }),
  ).toString();
  return query.length > LONGEST_QUERY ? undefined : `${PAGE}?${query}`;
};

/** What an address of {@link logAddress} holds; undefined where it is the page as it begins. */
export const typedInAddress = (query: URLSearchParams): Typed | undefined =>
  ids.every((name) => query.has(name))
    ? Object.fromEntries(fields.map((name) => [name, query.getAll(name)]))
    : undefined;
