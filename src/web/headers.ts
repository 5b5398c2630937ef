import type { Site } from "../store/world.ts";

/** What pages may load: our own files and nothing else; no inline script, no inline style, no frame around us. */
export const contentSecurityPolicy =
  "default-src 'none'; object-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "frame-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The headers of every answer. */
export const houseHeaders = ({ isSecure }: Site): Readonly<Record<string, string>> => ({
  "Content-Security-Policy": contentSecurityPolicy,
  "X-Content-Type-Options": "nosniff",
  // Not "no-referrer": with it browsers send "Origin: null" with our own forms.
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Frame-Options": "DENY",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  ...(isSecure ? { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" } : {}),
});

/**
 * True where a form comes from a page of ours. Browsers say where a POST comes from in Sec-Fetch-Site, older ones in
 * Origin; what says neither is no browser that was sent here by a form.
 */
export const comesFromUs = (header: (name: string) => string | undefined, { url }: Site): boolean => {
  const origin = header("origin");
  const fetchSite = header("sec-fetch-site");
  if (fetchSite !== undefined && fetchSite !== "same-origin") return false;
  if (origin !== undefined) return origin === url;
  return fetchSite === "same-origin";
};
