import { seeOther } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { linkCookie, noLinkCookie } from "./cookies.ts";

const TOKEN = /^[\w-]{43}$/;

/**
 * Takes the token out of the address bar. It is not used up: mail programs and scanners look at every link, and only
 * pressing the button of the next page does what the link is for.
 */
export const followLink: Show = async ({ params }) => {
  const token = params["token"] ?? "";
  return seeOther("/link", { cookies: [TOKEN.test(token) ? linkCookie(token) : noLinkCookie] });
};
