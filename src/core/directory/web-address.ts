/** Longer ones are not kept. */
export const LONGEST_ADDRESS = 300;

/**
 * The address of a page of the web, written out in full: with its scheme and two slashes, so that no page takes it for
 * one of its own, and without a user or a password, which would hide where it leads. Undefined for everything else.
 */
export const webAddress = (typed: string): string | undefined => {
  if (!/^https?:\/\/[^/\\]/i.test(typed) || !URL.canParse(typed)) return undefined;
  const { protocol, username, password, hostname, href } = new URL(typed);
  const isOfTheWeb = protocol === "https:" || protocol === "http:";
  const isPlain = username === "" && password === "" && hostname !== "";
  return isOfTheWeb && isPlain && href.length <= LONGEST_ADDRESS ? href : undefined;
};
