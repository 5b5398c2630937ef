import { LONGEST_QUERY } from "../core/kernel/held-text.ts";

/** A page may hold in its address what was chosen in it; with its path, and whom somebody looked up, none of ours is longer. */
const LONGEST = LONGEST_QUERY + 1000;

/**
 * An address of ours that a form or a link named: a path on this site, or undefined. Never another host: no `//`, no
 * backslash, no control character, and it stays ours when a browser resolves it.
 */
export const ownAddress = (named: string | null | undefined): string | undefined => {
  if (named === null || named === undefined || named.length > LONGEST) return undefined;
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(named) || named.includes("\\")) return undefined;
  const base = "http://ours.invalid";
  if (!URL.canParse(named, base)) return undefined;
  const url = new URL(named, base);
  // What stands before the dots goes when it is resolved, and "/..//host" would be another host.
  return url.origin === base && !url.pathname.startsWith("//") ? `${url.pathname}${url.search}` : undefined;
};
