import type { Route } from "../../../src/web/route.ts";
import type { Answer } from "../../kit/house.ts";
import type { Outcome } from "./expected.ts";

/** What an answer means to whoever stood before the door. */
export const outcomeOf = (
  method: Route["method"],
  address: string,
  { status, location, text }: Answer,
): Outcome => {
  const path = method === "POST" ? (address.split("?")[0] ?? address) : address;
  const next = `?next=${encodeURIComponent(path)}`;
  if (status >= 500) return "broken";
  if (status === 401 && text.includes(`href="/sign-in/second${next}"`)) return "second"; // what was typed is kept
  if (status === 401 || location === `/sign-in${next}`) return "sign-in";
  if (location === `/sign-in/second${next}`) return "second";
  if (location === `/sign-in/confirm${next}`) return "confirm";
  if (status === 403) return "refused";
  if (status === 409) return "declined";
  return status === 404 ? "not-found" : "open";
};
