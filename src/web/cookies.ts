import type { Site } from "../store/world.ts";
import type { CookieName, NewCookie } from "./reply.ts";

/** Names as the browser keeps them: over https no other host or path can set them. */
const keptAs = (name: CookieName, site: Site): string =>
  site.isSecure ? `__Host-${name}` : `attune-${name}`;

/** The header that sets a cookie: not for scripts, not for other sites, for the whole of this one. */
export const setCookie = ({ name, value, maxAge }: NewCookie, site: Site): string =>
  [
    `${keptAs(name, site)}=${encodeURIComponent(value)}`,
    "Path=/",
    "HttpOnly",
    "SameSite=Lax",
    `Max-Age=${Math.max(0, Math.floor(maxAge))}`,
    ...(site.isSecure ? ["Secure"] : []),
  ].join("; ");

/** Reads the cookies of a request; of two with one name the first counts, as browsers send the nearest first. */
export const readCookies = (header: string | undefined, site: Site) => {
  const found = new Map<string, string>();
  for (const part of (header ?? "").split(";")) {
    const equals = part.indexOf("=");
    if (equals < 0) continue;
    const name = part.slice(0, equals).trim();
    if (!found.has(name)) found.set(name, part.slice(equals + 1).trim());
  }
  return (name: CookieName): string | undefined => {
    const value = found.get(keptAs(name, site));
    if (value === undefined || value === "") return undefined;
    try {
      return decodeURIComponent(value);
    } catch {
      return undefined;
    }
  };
};
