import { HOUR, type Instant, MINUTE } from "../kernel/instant.ts";

/** How long a mail stays worth sending: a letter for two days, the link that somebody waits for only for some hours. */
export type Patience = "letter" | "link";

/** Milliseconds between one try and the next: 8 tries in about two days, 6 in about four hours. */
const waits: { readonly [P in Patience]: readonly number[] } = {
  letter: [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR, 14 * HOUR, 24 * HOUR],
  link: [MINUTE, 4 * MINUTE, 15 * MINUTE, HOUR, 160 * MINUTE],
};

/** How many times a mail is tried at most. */
export const mostTries = (patience: Patience): number => waits[patience].length + 1;

/** When to try again after `tries` failed ones; undefined where there were enough. */
export const nextTry = (patience: Patience, tries: number, now: Instant): Instant | undefined => {
  const wait = waits[patience][tries - 1];
  return wait === undefined ? undefined : now + wait;
};
