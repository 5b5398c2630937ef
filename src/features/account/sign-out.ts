import { form } from "../../web/form.ts";
import { seeOther } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";
import { noSessionCookies } from "./cookies.ts";
import { endReplaced } from "./end-replaced.ts";

export const signOutForm = form({});

/**
 * Ends the session of this browser, and what was kept on the device; without one there is nothing to end, and the answer
 * is the same.
 */
export const signOut: Act<object> = async (visit) => {
  await endReplaced(visit);
  return seeOther("/", { notice: "signed-out", cookies: noSessionCookies, clearsDevice: true });
};
