import { no, type Result, yes } from "../core/kernel/result.ts";
import { isMailDomain } from "./mail-address.ts";

/** Where the listener for mail that comes back stands. */
export type ListenPlace = { readonly host: string; readonly port: number };

/** What the environment says of mail that comes back. */
export type ReturnPlaces = {
  readonly domain: string | undefined;
  readonly secret: string | undefined;
  readonly listen: ListenPlace | undefined;
};

/** Enough that nobody guesses it. */
const SHORTEST_SECRET = 32;

/** With 60 characters before the @, an address stays within its 254. */
const LONGEST_DOMAIN = 190;

const PLACE = /^(?:(\[[0-9a-f:]+\]|[\w.-]+):)?(\d{1,5})$/i;

const readPlace = (text: string): ListenPlace | undefined => {
  const [, host = "127.0.0.1", port] = PLACE.exec(text) ?? [];
  return port === undefined || Number(port) > 65_535
    ? undefined
    : { host: host.replace(/^\[(.*)\]$/, "$1"), port: Number(port) };
};

/** Reads ATTUNE_BOUNCE_DOMAIN, ATTUNE_BOUNCE_SECRET and ATTUNE_BOUNCE_LISTEN; the secret is never repeated. */
export const readReturnPlaces = (given: {
  readonly domain: string | undefined;
  readonly secret: string | undefined;
  readonly listen: string | undefined;
}): Result<ReturnPlaces, readonly string[]> => {
  const problems: string[] = [];
  const domain = given.domain?.toLowerCase();
  if (domain !== undefined && (!isMailDomain(domain) || domain.length > LONGEST_DOMAIN))
    problems.push(
      `ATTUNE_BOUNCE_DOMAIN is “${given.domain}”: it must be a domain that receives mail, for example bounces.attune.example`,
    );
  if (given.secret !== undefined && given.secret.length < SHORTEST_SECRET)
    problems.push(`ATTUNE_BOUNCE_SECRET is too short: it must have at least ${SHORTEST_SECRET} characters`);
  const listen = given.listen === undefined ? undefined : readPlace(given.listen);
  if (given.listen !== undefined && listen === undefined)
    problems.push(
      `ATTUNE_BOUNCE_LISTEN is “${given.listen}”: it must be a port, or an address and a port, for example 2525 or 0.0.0.0:25`,
    );
  if (given.listen !== undefined && given.domain === undefined)
    problems.push(
      "ATTUNE_BOUNCE_LISTEN is set and ATTUNE_BOUNCE_DOMAIN is not: it takes mail to that domain",
    );
  return problems.length > 0 ? no(problems) : yes({ domain, secret: given.secret, listen });
};
