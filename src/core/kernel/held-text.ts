/** The most characters of a query that an address holds: what is longer is too long for some of those who pass it on. */
export const LONGEST_QUERY = 4000;

/**
 * What of a text stands in an address, and so in the history of a browser, which outlives signing out: days, hours and ids,
 * and nothing in words. Empty where it may not.
 */
export const heldText = (text: string): string => (/\p{L}/u.test(text) ? "" : text);
